package io.pacesetter.rules.korean;

import io.pacesetter.rules.language.Vocabulary;
import io.pacesetter.rules.language.Vocabulary.Term;
import java.util.List;
import java.util.Set;

/** What a Korean sales team calls its things; some names end like particles. */
final class KoreanWords {

    static final Vocabulary ALL = new Vocabulary(
            Vocabulary.byKey(List.of(
                    new Term("call", "Call", "통화"),
                    new Term("meeting", "Meeting", "미팅"),
                    new Term("demo", "Demo", "데모"),
                    new Term("deal_won", "Deal won", "수주"),
                    new Term("conference", "Conference", "회의"),
                    new Term("proposal", "Proposal", null))),
            Vocabulary.byKey(List.of(
                    new Term("calls", "Calls", "통화수"),
                    new Term("demos", "Demos", "데모수"),
                    new Term("revenue", "Revenue", "매출"),
                    new Term("average_price", "Average price", "평균단가"),
                    new Term("contracts", "Contracts", "계약"),
                    new Term("contracts_opened", "Contracts opened", "계약이"),
                    new Term("win_rate", "Win rate", null))),
            Vocabulary.byKey(List.of(new Term("phone_hero", "Phone hero", null), new Term("closer", "Closer", "마감왕"))),
            Vocabulary.byKey(List.of(new Term("spring_sprint", "Spring sprint", "봄맞이"))),
            Set.of("AE", "SDR"),
            Set.of("서울"),
            Set.of("신입"),
            Set.of("region", "account"));

    private KoreanWords() {}
}
