package io.pacesetter.engine.rulebook;

import java.util.Map;

/** How Korean sentences call the activity types and indicators that every organization starts with. */
final class KoreanWords {

    static final Map<String, String> ACTIVITY_TYPES = Map.of(
            "call", "통화",
            "email", "이메일",
            "meeting", "미팅",
            "demo", "데모",
            "proposal", "제안",
            "deal_won", "수주",
            "deal_lost", "실주");

    static final Map<String, String> INDICATORS = Map.of(
            "calls", "통화수",
            "emails", "이메일수",
            "meetings", "미팅수",
            "demos", "데모수",
            "proposals", "제안수",
            "deals_won", "수주건수",
            "deals_lost", "실주건수",
            "revenue", "매출",
            "average_deal", "평균거래액",
            "win_rate", "수주율");

    private KoreanWords() {}
}
