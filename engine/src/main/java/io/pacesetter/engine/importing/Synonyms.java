package io.pacesetter.engine.importing;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What columns and types are called in files, in English and Korean; the surest names come first. */
final class Synonyms {

    private static final Map<String, List<String>> ACTIVITY_COLUMNS = Map.of(
            "externalId",
            List.of(
                    "externalid",
                    "opportunityid",
                    "dealid",
                    "activityid",
                    "recordid",
                    "engagementid",
                    "caseid",
                    "id",
                    "고유번호",
                    "기회id",
                    "영업기회id",
                    "기회번호",
                    "거래번호",
                    "활동id",
                    "활동번호",
                    "번호"),
            "member",
            List.of(
                    "member",
                    "salesagent",
                    "salesrep",
                    "salesperson",
                    "opportunityowner",
                    "dealowner",
                    "owner",
                    "ownername",
                    "assignedto",
                    "assignee",
                    "rep",
                    "agent",
                    "user",
                    "employee",
                    "영업담당자",
                    "영업사원",
                    "담당자",
                    "소유자",
                    "직원",
                    "사번"),
            "type",
            List.of(
                    "type",
                    "activitytype",
                    "dealstage",
                    "stage",
                    "stagename",
                    "status",
                    "subtype",
                    "활동유형",
                    "유형",
                    "거래단계",
                    "단계",
                    "상태",
                    "종류",
                    "구분"),
            "occurredAt",
            List.of(
                    "occurredat",
                    "closedate",
                    "closedat",
                    "activitydate",
                    "date",
                    "datetime",
                    "timestamp",
                    "completedat",
                    "completeddate",
                    "duedate",
                    "createdat",
                    "createddate",
                    "createdate",
                    "마감일",
                    "종료일",
                    "활동일",
                    "활동일시",
                    "일시",
                    "일자",
                    "날짜",
                    "등록일"),
            "amount",
            List.of(
                    "amount",
                    "closevalue",
                    "dealvalue",
                    "dealamount",
                    "value",
                    "revenue",
                    "total",
                    "price",
                    "계약금액",
                    "거래금액",
                    "매출액",
                    "매출",
                    "금액",
                    "가격"),
            "currency",
            List.of("currency", "currencycode", "currencyisocode", "통화", "통화코드"));

    private static final Map<String, List<String>> PEOPLE_COLUMNS = Map.of(
            "key",
            List.of(
                    "key",
                    "employeeid",
                    "employeenumber",
                    "salesagent",
                    "salesrep",
                    "username",
                    "userid",
                    "id",
                    "agent",
                    "email",
                    "name",
                    "사번",
                    "직원번호",
                    "사원번호",
                    "아이디",
                    "영업담당자",
                    "영업사원",
                    "이름",
                    "성명"),
            "name",
            List.of(
                    "name",
                    "fullname",
                    "displayname",
                    "salesagent",
                    "salesrep",
                    "employee",
                    "agent",
                    "이름",
                    "성명",
                    "영업담당자",
                    "영업사원",
                    "직원",
                    "담당자"),
            "email",
            List.of("email", "emailaddress", "mail", "이메일", "메일"),
            "role",
            List.of("role", "jobtitle", "title", "position", "직무", "직책", "직급", "역할"),
            "team",
            List.of("team", "teamname", "squad", "group", "department", "manager", "팀", "팀명", "부서", "매니저", "관리자"),
            "parentTeam",
            List.of("parentteam", "region", "regionaloffice", "division", "office", "상위팀", "지역", "본부", "지사"),
            "tags",
            List.of("tags", "tag", "labels", "segments", "segment", "태그", "꼬리표", "분류"),
            "from",
            List.of("from", "startdate", "hiredate", "joinedon", "joindate", "입사일", "시작일"));

    private static final Map<String, List<String>> TYPES = Map.of(
            "deal_won", List.of("dealwon", "won", "closedwon", "win", "성사", "수주", "계약완료"),
            "deal_lost", List.of("deallost", "lost", "closedlost", "loss", "실주", "실패"),
            "call", List.of("call", "calls", "phonecall", "phone", "전화", "통화"),
            "email", List.of("email", "emails", "mail", "이메일", "메일"),
            "meeting", List.of("meeting", "meetings", "appointment", "visit", "미팅", "회의", "방문"),
            "demo", List.of("demo", "demos", "demonstration", "데모", "시연"),
            "proposal", List.of("proposal", "proposals", "quote", "제안", "제안서", "견적"));

    private Synonyms() {}

    /** Returns the names that a field's column may have, without spaces or signs. */
    static List<String> columns(ImportKind kind, String field) {
        Map<String, List<String>> names = kind == ImportKind.ACTIVITIES ? ACTIVITY_COLUMNS : PEOPLE_COLUMNS;
        return names.getOrDefault(field, List.of());
    }

    /** Returns the words that a type may have, without spaces or signs. */
    static List<String> type(String key) {
        return TYPES.getOrDefault(key, List.of(plain(key)));
    }

    /** Returns a name without what people write differently: case, spaces, signs. */
    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
