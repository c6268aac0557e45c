package io.pacesetter.rules.korean;

import io.pacesetter.rules.language.Action.Recipient;
import io.pacesetter.rules.language.Horizon;
import io.pacesetter.rules.language.Predicate.Field;
import io.pacesetter.rules.language.Predicate.Trait;
import io.pacesetter.rules.language.Quantity.Aspect;
import io.pacesetter.rules.language.Scope;
import io.pacesetter.rules.pace.Status;
import java.time.DayOfWeek;
import java.util.List;

/** The phrases of the language, the canonical one of each meaning first. */
final class Words {

    static final String RULE = "규칙";
    static final String ANY_ACTIVITY = "활동";
    static final String POINTS = "포인트";
    static final String AMOUNT = "금액";
    static final String ATTRIBUTE = "속성";
    static final String TENURE = "근속일수";
    static final String SCORE = "콘테스트 점수";
    static final String RANK = "콘테스트 순위";
    static final String STATUS = "목표 상태";
    static final String OR = "또는";

    static final Choices<Scope> SCOPES = new Choices<Scope>()
            .with(Scope.MEMBER, "담당자의", "담당자", "구성원의", "본인의")
            .with(Scope.TEAM, "팀의", "팀")
            .with(Scope.COMPANY, "회사의", "회사", "전사");

    /** A horizon, and whether the whole one before is meant. */
    record Reach(Horizon horizon, boolean last) {}

    static final Choices<Reach> REACHES = new Choices<Reach>()
            .with(new Reach(Horizon.DAY, false), "오늘")
            .with(new Reach(Horizon.WEEK, false), "이번 주", "금주")
            .with(new Reach(Horizon.MONTH, false), "이번 달", "이달", "당월", "금월")
            .with(new Reach(Horizon.QUARTER, false), "이번 분기", "당분기")
            .with(new Reach(Horizon.YEAR, false), "올해", "금년")
            .with(new Reach(Horizon.DAY, true), "어제", "전날", "전일")
            .with(new Reach(Horizon.WEEK, true), "지난주", "전주")
            .with(new Reach(Horizon.MONTH, true), "지난달", "전월")
            .with(new Reach(Horizon.QUARTER, true), "지난 분기", "전 분기")
            .with(new Reach(Horizon.YEAR, true), "작년", "지난해", "전년")
            .with(new Reach(Horizon.CONTEST, false), "콘테스트 기간", "콘테스트 기간의", "콘테스트 동안의")
            .with(new Reach(Horizon.EVER, false), "누적", "전체 기간", "통산");

    /** In each period of a streak. */
    static final Choices<Horizon> EACH = new Choices<Horizon>()
            .with(Horizon.DAY, "하루", "일간", "일일", "매일")
            .with(Horizon.WEEK, "주간", "한 주", "매주")
            .with(Horizon.MONTH, "월간", "한 달", "매월", "매달")
            .with(Horizon.QUARTER, "분기별", "매 분기")
            .with(Horizon.YEAR, "연간", "매년");

    /** How the periods of a streak are counted. */
    static final Choices<Horizon> IN_A_ROW = new Choices<Horizon>()
            .with(Horizon.DAY, "연속 일수")
            .with(Horizon.WEEK, "연속 주수")
            .with(Horizon.MONTH, "연속 개월 수", "연속 월수")
            .with(Horizon.QUARTER, "연속 분기 수")
            .with(Horizon.YEAR, "연속 연수");

    /** Periods that close. */
    static final Choices<Horizon> CLOSING = new Choices<Horizon>()
            .with(Horizon.DAY, "하루", "근무일", "오늘")
            .with(Horizon.WEEK, "한 주", "주", "이번 주")
            .with(Horizon.MONTH, "한 달", "달", "월", "이번 달")
            .with(Horizon.QUARTER, "분기", "한 분기", "이번 분기")
            .with(Horizon.YEAR, "한 해", "해", "올해", "연도");

    /** What limits hold for. */
    static final Choices<Horizon> PER = new Choices<Horizon>()
            .with(Horizon.DAY, "하루", "하루에", "일", "매일")
            .with(Horizon.WEEK, "주", "주당", "한 주", "한 주에", "일주일에", "매주")
            .with(Horizon.MONTH, "월", "한 달", "한 달에", "매월", "매달")
            .with(Horizon.QUARTER, "분기", "분기당", "분기에", "매 분기")
            .with(Horizon.YEAR, "연", "연간", "한 해", "한 해에", "매년")
            .with(Horizon.CONTEST, "콘테스트당", "콘테스트 기간", "콘테스트 기간에", "콘테스트마다")
            .with(Horizon.EVER, "통산", "누적", "전체 기간", "전체 기간에");

    static final Choices<Aspect> ASPECTS = new Choices<Aspect>()
            .with(Aspect.TARGET, "목표값", "목표치")
            .with(Aspect.ATTAINMENT, "목표 달성률")
            .with(Aspect.PACE, "목표 페이스");

    /** Units of recent time, in minutes. */
    static final Choices<Integer> UNITS =
            new Choices<Integer>().with(1, "분").with(60, "시간").with(24 * 60, "일");

    /** Behind the activities that are counted. */
    static final Choices<Boolean> COUNTS = new Choices<Boolean>().with(true, "횟수", "건수", "수");

    static final Choices<Status> STATUSES = new Choices<Status>()
            .with(Status.AHEAD, "앞섬")
            .with(Status.ON_PACE, "순항")
            .with(Status.BEHIND, "뒤처짐")
            .with(Status.AT_RISK, "위험");

    /** The short names only before a comma, as in 월, 수, 금요일. */
    static final Choices<DayOfWeek> WEEKDAYS = new Choices<DayOfWeek>()
            .with(DayOfWeek.MONDAY, "월요일", "월,")
            .with(DayOfWeek.TUESDAY, "화요일", "화,")
            .with(DayOfWeek.WEDNESDAY, "수요일", "수,")
            .with(DayOfWeek.THURSDAY, "목요일", "목,")
            .with(DayOfWeek.FRIDAY, "금요일", "금,")
            .with(DayOfWeek.SATURDAY, "토요일", "토,")
            .with(DayOfWeek.SUNDAY, "일요일", "일,");

    static final Choices<Trait> TRAITS = new Choices<Trait>()
            .with(Trait.ROLE, "담당자의 역할", "담당자 역할", "담당자의 직무")
            .with(Trait.TEAM, "담당자의 팀", "담당자 팀", "담당자의 소속 팀")
            .with(Trait.TAG, "담당자의 태그", "담당자 태그");

    static final Choices<Field> FIELDS = new Choices<Field>()
            .with(new Field.Type(), "활동 유형", "활동의 유형")
            .with(new Field.Source(), "출처")
            .with(new Field.Currency(), "통화 단위", "화폐 단위", "화폐");

    static final Choices<Recipient> RECIPIENTS = new Choices<Recipient>()
            .with(Recipient.MEMBER, "담당자에게", "본인에게", "담당자님께")
            .with(Recipient.MANAGER, "팀장에게", "팀장님께", "매니저에게")
            .with(Recipient.TEAM, "팀원 모두에게", "팀원들에게", "팀 전체에게", "팀에게", "팀에")
            .with(Recipient.EVERYONE, "모두에게", "전 직원에게", "전원에게", "모든 구성원에게", "회사 전체에");

    static final Verb LOGGED = Verb.of("기록되", "기록됐", "기록되었");
    static final Verb ARRIVES = Verb.of("도달하", "도달했", "도달하였");
    static final Verb FALLS = Verb.of("떨어지", "떨어졌");
    static final Verb TURNS = Verb.of("바뀌", "바뀌었");
    static final Verb ENDS = Verb.of("끝나", "끝났");

    static final String CONTEST = "콘테스트가";
    static final String RESULT = "콘테스트 결과가";
    static final Verb STARTED = Verb.of("시작되", "시작됐", "시작되었");
    static final Verb CLOSED = Verb.of("마감되", "마감됐", "마감되었");
    static final Verb FIXED = Verb.of("확정되", "확정됐", "확정되었");

    static final Verb EQUAL = Verb.of("같");
    static final Verb DIFFERENT = Verb.of("다르");
    static final Verb NOT = Verb.of("아니");
    static final Verb CONTAINS = Verb.of("포함하");
    static final Verb STARTS = Verb.of("시작하");
    static final Verb THERE_IS = Verb.of("있");
    static final Verb THERE_IS_NOT = Verb.of("없");

    static final Verb GIVE = Verb.of("주");
    static final Verb TAKE = Verb.of("차감하");
    static final Verb ADD = Verb.of("더하");
    static final Verb SUBTRACT = Verb.of("빼");
    static final Verb SET = Verb.of("정하");
    static final Verb AWARD = Verb.of("수여하");
    static final Verb CELEBRATE = Verb.of("축하하");
    static final Verb TELL = Verb.of("알리");
    static final Verb START = Verb.of("시작하");
    static final Verb ASSIGN = Verb.of("배정하");
    static final Verb HOLD = Verb.of("보류하");

    static final List<Verb> GIVING = List.of(GIVE, Verb.of("지급하"), Verb.of("부여하"), Verb.of("적립하"));
    static final List<Verb> TAKING = List.of(TAKE, SUBTRACT, Verb.of("감점하"));
    static final List<Verb> ADDING = List.of(ADD, GIVE);
    static final List<Verb> AWARDING = List.of(AWARD, GIVE, Verb.of("부여하"));
    static final List<Verb> TELLING = List.of(TELL, Verb.of("통지하"));

    /** What may stand behind a type, an indicator and so on; particles first. */
    static final List<String> BEHIND_TYPE = List.of("이", "가", "(이)가", OR, "나", ",", "횟수", "건수", "수");

    static final List<String> BEHIND_INDICATOR = List.of(
            "이", "가", "(이)가", "은", "는", "을", "를", "과", "와", "보다", "목표", "초과", "미만", "+", "-", "*", "/", "×", "÷", ")",
            ",", "더하기", "빼기", "곱하기", "나누기");
    static final List<String> BEHIND_BADGE = List.of("을", "를", "이", "가", "수여", "보유", "주");
    static final List<String> BEHIND_CONTEST = List.of("에", "참가");

    private Words() {}
}
