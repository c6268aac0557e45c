package io.pacesetter.rules.pack;

import io.pacesetter.rules.language.Vocabulary;
import io.pacesetter.rules.language.Vocabulary.Term;
import java.util.List;
import java.util.Set;

/** The words that every organization starts with. */
final class StartingWords {

    private static final List<Term> ACTIVITY_TYPES = List.of(
            new Term("call", "Call", "통화"),
            new Term("email", "Email", "이메일"),
            new Term("meeting", "Meeting", "미팅"),
            new Term("demo", "Demo", "데모"),
            new Term("proposal", "Proposal", "제안"),
            new Term("deal_won", "Deal won", "수주"),
            new Term("deal_lost", "Deal lost", "실주"));

    private static final List<Term> INDICATORS = List.of(
            new Term("calls", "Calls", "통화수"),
            new Term("emails", "Emails", "이메일수"),
            new Term("meetings", "Meetings", "미팅수"),
            new Term("demos", "Demos", "데모수"),
            new Term("proposals", "Proposals", "제안수"),
            new Term("deals_won", "Deals won", "수주건수"),
            new Term("deals_lost", "Deals lost", "실주건수"),
            new Term("revenue", "Revenue", "매출"),
            new Term("average_deal", "Average deal", "평균거래액"),
            new Term("win_rate", "Win rate", "수주율"));

    private StartingWords() {}

    /** Returns them with the badges of a pack. */
    static Vocabulary with(Pack pack) {
        List<Term> badges = pack.badges().stream()
                .map(badge -> new Term(badge.key(), badge.name().en(), null))
                .toList();
        return new Vocabulary(
                Vocabulary.byKey(ACTIVITY_TYPES),
                Vocabulary.byKey(INDICATORS),
                Vocabulary.byKey(badges),
                Vocabulary.byKey(List.of()),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of());
    }
}
