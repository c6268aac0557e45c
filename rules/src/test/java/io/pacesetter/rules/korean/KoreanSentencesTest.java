package io.pacesetter.rules.korean;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.rules.english.EnglishSentences;
import io.pacesetter.rules.language.Face;
import io.pacesetter.rules.language.Parsed;
import io.pacesetter.rules.language.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences as people type them, how they are written in the end, and what they mean. */
class KoreanSentencesTest {

    private static final Face KOREAN = new KoreanSentences();
    private static final Face ENGLISH = new EnglishSentences();
    private static final String SENTENCES = """
            담당자의 이번주 통화수가 50에 도달하면 20점을 주고 배지 phone_hero를 수여한다. 주 1회까지.
            담당자의 이번 주 통화수가 50에 도달하면, 20점을 주고 배지 phone_hero를 수여한다. 단, 주 1회까지.
            When the member's calls this week reach 50, then give 20 points and award the badge phone_hero, at most once per week.

            이번 주 통화수가 50건을 달성했을 때 배지 phone_hero을 줍니다
            담당자의 이번 주 통화수가 50에 도달하면, 배지 phone_hero를 수여한다.
            When the member's calls this week reach 50, then award the badge phone_hero.

            팀의 이번달 매출이 1억 5천만에 도달하면, 팀원들에게 100점을 지급하고 "{team} 목표 달성!"으로 축하합니다.
            팀의 이번 달 매출이 1억 5000만에 도달하면, 팀원 모두에게 100점을 주고 "{team} 목표 달성!"이라고 축하한다.
            When the team's revenue this month reaches 150000000, then give 100 points to the team and celebrate "{team} 목표 달성!".

            수주가 기록되면 만약 금액이 1000만 이상이면 (금액 ÷ 100만)점을 준다. 단 하루 500점까지
            수주가 기록될 때, 금액이 1000만 이상이면, (금액 ÷ 100만)점을 준다. 단, 하루 500점까지.
            When a deal_won is logged, if the amount is at least 10000000, then give the amount ÷ 1000000 points, at most 500 points per day.

            통화나 미팅이 기록되면 1 점 준다
            통화 또는 미팅이 기록되면, 1점을 준다.
            When a call or a meeting is logged, then give 1 point.

            활동이 기록되면, 근무시간이 아니면, "근무 시간 외 기록"을 이유로 활동을 보류한다.
            활동이 기록될 때, 근무 시간이 아니면, "근무 시간 외 기록"을 이유로 활동을 보류한다.
            When any activity is logged, if it is outside working hours, then set the activity aside because "근무 시간 외 기록".

            통화가 기록될때 담당자의 최근 10분간 "account"가 같은 통화 횟수가 3 이상이면 "같은 고객에게 반복 통화"를 이유로 활동을 보류한다
            통화가 기록될 때, 담당자의 최근 10분간 "account"가 같은 통화 횟수가 3 이상이면, "같은 고객에게 반복 통화"를 이유로 활동을 보류한다.
            When a call is logged, if the number of call activities in the last 10 minutes with the same "account" is at least 3, then set the activity aside because "같은 고객에게 반복 통화".

            담당자의 이번 달 평균단가가 50 미만으로 떨어지면 팀장에게 "{member}님의 평균단가가 떨어졌습니다"라고 알린다.
            담당자의 이번 달 평균단가가 50 미만으로 떨어지면, 팀장에게 "{member}님의 평균단가가 떨어졌습니다"라고 알린다.
            When the member's average_price this month falls below 50, then notify the member's manager with "{member}님의 평균단가가 떨어졌습니다".

            담당자의 이번주 통화수 목표상태가 위험이 되면 "통화 습관" 코칭을 시작한다, 한 달에 한 번
            담당자의 이번 주 통화수 목표 상태가 위험으로 바뀌면, "통화 습관"에 대한 코칭을 시작한다. 단, 월 1회까지.
            When the member's goal for calls this week becomes at risk, then start coaching on "통화 습관", at most once per month.

            팀의 이번 분기 매출 목표 달성률이 100%에 도달하면 모두에게 배지 마감왕을 수여하고 팀장님께 "축하합니다"라고 알립니다.
            팀의 이번 분기 매출 목표 달성률이 100%에 도달하면, 모두에게 배지 마감왕을 수여하고 팀장에게 "축하합니다"라고 알린다.
            When the team's attainment of revenue this quarter reaches 100%, then award the badge closer to everyone and notify the member's manager with "축하합니다".

            하루 통화수 20건 이상 연속 일수가 5에 도달하면 배지 phone_hero를 수여한다. 통산 1회까지.
            담당자의 하루 통화수 20 달성 연속 일수가 5에 도달하면, 배지 phone_hero를 수여한다. 단, 통산 1회까지.
            When the member's streak of days with calls at 20 or better reaches 5, then award the badge phone_hero, at most once ever.

            담당자의 주간 데모수 3 달성 연속 주수가 4에 도달하면 50점을 준다.
            담당자의 주간 데모수 3 달성 연속 주수가 4에 도달하면, 50점을 준다.
            When the member's streak of weeks with demos at 3 or better reaches 4, then give 50 points.

            하루가 끝나면 어제 통화수가 10보다 적으면 "제품 기초" 교육을 배정한다.
            하루가 끝날 때, 담당자의 어제 통화수가 10 미만이면, "제품 기초" 교육을 배정한다.
            When a day closes, if the member's calls yesterday are less than 10, then assign the training "제품 기초".

            분기가 끝날 때 담당자의 이번 분기 매출 목표 페이스가 80% 미만이고 담당자의 근속일수가 90 초과이면 "회복 계획"에 대한 코칭을 시작한다.
            분기가 끝날 때, 담당자의 이번 분기 매출 목표 페이스가 80% 미만이고 담당자의 근속일수가 90 초과면, "회복 계획"에 대한 코칭을 시작한다.
            When a quarter closes, if the member's pace of revenue this quarter is less than 80% and the member's tenure in days is more than 90, then start coaching on "회복 계획".

            콘테스트가 시작되면 콘테스트 점수를 0점으로 정하고 담당자에게 "시작!"이라고 알린다.
            콘테스트가 시작되면, 콘테스트 점수를 0점으로 정하고 담당자에게 "시작!"이라고 알린다.
            When the contest starts, then set the score to 0 and notify the member with "시작!".

            콘테스트 결과가 확정될 때 담당자의 콘테스트 순위가 1이면 배지 마감왕을 수여한다.
            콘테스트 결과가 확정될 때, 담당자의 콘테스트 순위가 1이면, 배지 마감왕을 수여한다.
            When the contest becomes final, if the rank is 1, then award the badge closer.

            콘테스트가 종료되면 담당자의 콘테스트 순위가 3 이하면 100점을 준다.
            콘테스트가 마감될 때, 담당자의 콘테스트 순위가 3 이하면, 100점을 준다.
            When the contest closes, if the rank is at most 3, then give 100 points.

            미팅이 기록되면 담당자의 역할이 "AE" 또는 "SDR"이고 (금액이 1,000 이상이거나 속성 "region"이 "EMEA"이면), 콘테스트 점수에 5점을 더한다.
            미팅이 기록될 때, 담당자의 역할이 "AE" 또는 "SDR"이고 (금액이 1000 이상이거나 속성 "region"이 "EMEA"면), 콘테스트 점수에 5점을 더한다.
            When a meeting is logged, if the member's role is "AE" or "SDR" and (the amount is at least 1000 or the attribute "region" is "EMEA"), then add 5 to the score.

            데모가 기록되면 금액이 100 이상이거나 담당자의 태그에 "신입"이 있으면 콘테스트 점수에서 5점을 빼고 20점을 차감한다.
            데모가 기록될 때, 금액이 100 이상이거나 담당자의 태그에 "신입"이 있으면, 콘테스트 점수에서 5점을 빼고 20점을 차감한다.
            When a demo is logged, if (the amount is at least 100 or the member has the tag "신입"), then add -5 to the score and take 20 points.

            proposal이 기록되면 월, 수, 금요일이면 최댓값(5, 금액 * 0.01)점을 준다.
            proposal이 기록될 때, 월요일, 수요일 또는 금요일이면, 최댓값(5, 금액 × 0.01)점을 준다.
            When a proposal is logged, if it is Monday or Wednesday or Friday, then give max(5, the amount × 0.01) points.

            회의가 기록되면 통화 단위가 "USD"이고 출처가 "salesforce"로 시작하고 속성 "note"가 "긴급", "중요"를 포함하면 반올림(금액 / 1000)점을 준다.
            회의가 기록될 때, 통화 단위가 "USD"고 출처가 "salesforce"로 시작하고 속성 "note"가 "긴급" 또는 "중요"를 포함하면, 반올림(금액 ÷ 1000)점을 준다.
            When a conference is logged, if the currency is "USD" and the source starts with "salesforce" and the attribute "note" contains "긴급" or "중요", then give round(the amount ÷ 1000) points.

            누적 계약이 100에 도달하면 배지 마감왕을 수여한다.
            담당자의 누적 contracts가 100에 도달하면, 배지 마감왕을 수여한다.
            When the member's contracts ever reach 100, then award the badge closer.

            누적 계약이가 100에 도달하면 배지 마감왕을 수여한다.
            담당자의 누적 계약이가 100에 도달하면, 배지 마감왕을 수여한다.
            When the member's contracts_opened ever reaches 100, then award the badge closer.

            회사의 올해 win_rate이(가) 30에 도달하면 모두에게 "올해 승률 30!"이라고 알린다.
            회사의 올해 win_rate가 30에 도달하면, 모두에게 "올해 승률 30!"이라고 알린다.
            When the company's win_rate this year reaches 30, then notify everyone with "올해 승률 30!".

            통화가 기록되면 담당자가 콘테스트 봄맞이에 참가 중이고 담당자가 배지 phone_hero를 보유 중이 아니면 2점을 준다. 단, 콘테스트당 10회까지, 하루 최대 4점까지.
            통화가 기록될 때, 담당자가 콘테스트 봄맞이에 참가 중이고 담당자가 배지 phone_hero를 보유 중이 아니면, 2점을 준다. 단, 콘테스트당 10회까지, 하루 4점까지.
            When a call is logged, if the member takes part in the contest spring_sprint and the member does not hold the badge phone_hero, then give 2 points, at most 10 times per contest and at most 4 points per day.

            통화가 기록되면 팀의 이번 달 매출 목표 상태가 뒤처짐 또는 위험이 아니고 담당자의 팀이 "서울"이면 팀에게 -3점을 준다.
            통화가 기록될 때, 팀의 이번 달 매출 목표 상태가 뒤처짐 또는 위험이 아니고 담당자의 팀이 "서울"이면, 팀원 모두에게 3점을 차감한다.
            When a call is logged, if the team's goal for revenue this month is neither behind nor at risk and the member's team is "서울", then take 3 points from the team.

            통화가 기록되면 금액이 담당자의 지난달 매출 ÷ 10을 넘으면 (금액 - (속성 "discount" + 1) × 2)점을 준다.
            통화가 기록될 때, 금액이 담당자의 지난달 매출 ÷ 10 초과면, (금액 - (속성 "discount" + 1) × 2)점을 준다.
            When a call is logged, if the amount is more than the member's revenue last month ÷ 10, then give the amount - (the attribute "discount" + 1) × 2 points.
            """;

    @ParameterizedTest
    @MethodSource("sentences")
    void meansWhatItSaysAndIsWrittenOneWay(String typed, String canonical, String english) {
        List<Rule> rules = read(KOREAN, "규칙 \"가\" " + typed);

        assertThat(oneLine(KOREAN.print(rules, KoreanWords.ALL))).isEqualTo("규칙 \"가\" " + canonical);
        assertThat(rules).isEqualTo(read(ENGLISH, "Rule \"가\" " + english));
    }

    static Stream<Arguments> sentences() {
        return Arrays.stream(SENTENCES.split("\n\n"))
                .map(sentence -> Arguments.of((Object[]) sentence.strip().split("\n")));
    }

    private static List<Rule> read(Face face, String text) {
        Parsed parsed = face.parse(text, KoreanWords.ALL);
        assertThat(parsed).as(text).isInstanceOf(Parsed.Rules.class);
        return ((Parsed.Rules) parsed).rules();
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\n *", " ");
    }
}
