package io.pacesetter.api.demo;

import io.pacesetter.processes.training.Training;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people of the demo organization may learn, in English and Korean. */
final class DemoCatalogue {

    /** A text in both languages. */
    private record Said(String english, String korean) {

        String in(boolean korean) {
            return korean ? korean() : english;
        }
    }

    private record Item(
            String key,
            Said name,
            Said description,
            String kind,
            int minutes,
            @Nullable String indicator) {}

    /** The shipped rules for coaching call it so, in whatever language. */
    private static final Said FROM_DEMO_TO_DECISION = new Said("From demo to decision", "From demo to decision");

    private static final List<Item> ITEMS = List.of(
            new Item(
                    "first-minute",
                    new Said("The first minute of a call", "통화의 첫 1분"),
                    new Said(
                            "Openers that earn a second minute, with recordings to compare.",
                            "다음 1분을 얻는 첫마디를 녹음과 함께 비교합니다."),
                    "link",
                    25,
                    "calls"),
            new Item(
                    "follow-up-mail",
                    new Said("Follow-up mails that get answers", "답장을 받는 후속 메일"),
                    new Said("Short, specific, with one question.", "짧고 구체적으로, 질문은 하나만."),
                    "link",
                    20,
                    "emails"),
            new Item(
                    "meeting-with-a-purpose",
                    new Said("Meetings with a purpose", "목적이 있는 미팅"),
                    new Said("An agenda that both sides want.", "양쪽이 모두 원하는 안건을 준비합니다."),
                    "session",
                    60,
                    "meetings"),
            new Item(
                    "from-demo-to-decision",
                    FROM_DEMO_TO_DECISION,
                    new Said("Show the three things that this customer asked for.", "이 고객이 물은 세 가지만 보여 줍니다."),
                    "session",
                    90,
                    "demos"),
            new Item(
                    "proposal-workshop",
                    new Said("Proposal workshop", "제안서 워크숍"),
                    new Said("From notes to a proposal of two pages.", "메모에서 두 쪽짜리 제안서까지."),
                    "session",
                    120,
                    "proposals"),
            new Item(
                    "closing-questions",
                    new Said("Questions that close", "계약을 부르는 질문"),
                    new Said("What to ask when everything has been said.", "할 말을 다 했을 때 무엇을 물을지."),
                    "link",
                    35,
                    "win_rate"),
            new Item(
                    "price-talk",
                    new Said("Talking about the price", "가격 이야기하기"),
                    new Said("Hold the price, give something else.", "가격은 지키고 다른 것을 줍니다."),
                    "link",
                    40,
                    "revenue"),
            new Item(
                    "crm-in-ten-minutes",
                    new Said("The CRM in ten minutes a day", "하루 10분 CRM"),
                    new Said("What to log, and when.", "무엇을 언제 기록할지."),
                    "link",
                    10,
                    null));

    private DemoCatalogue() {}

    /** Returns the trainings in a language. */
    static List<Training.Draft> in(boolean korean) {
        return ITEMS.stream()
                .map(item -> new Training.Draft(
                        item.key(),
                        item.name().in(korean),
                        item.description().in(korean),
                        item.kind(),
                        item.kind().equals("link") ? "https://learning.meridian.example/" + item.key() : null,
                        item.minutes(),
                        item.indicator(),
                        korean ? "ko" : "en"))
                .toList();
    }
}
