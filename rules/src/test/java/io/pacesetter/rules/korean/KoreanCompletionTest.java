package io.pacesetter.rules.korean;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.rules.language.Completion;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the editor offers behind the beginning of a rule. */
class KoreanCompletionTest {

    @Test
    void beginsWithARule() {
        assertThat(offered("")).contains("규칙");
        assertThat(offered("규")).containsExactly("규칙");
    }

    @Test
    void offersWordsWithTheirParticles() {
        assertThat(offered("규칙 \"가\" ")).contains("통화가", "미팅이", "proposal이", "담당자의", "하루");
        assertThat(offered("규칙 \"가\" 담당자의 이번 주 통")).containsExactly("통화수가", "통화수");
        assertThat(offered("규칙 \"가\" 통화가 기록되면 배지 ")).contains("phone_hero를", "마감왕을");
    }

    @Test
    void offersTheFormOfAParticleThatFits() {
        assertThat(offered("규칙 \"가\" 통화가 기록되면 담당자의 역할이 \"SDR\" ")).contains("이면", "이고", "또는");
        assertThat(offered("규칙 \"가\" 통화가 기록되면 담당자의 역할이 \"AE\" ")).contains("면", "고", "또는");
    }

    @Test
    void offersTextsThatAreKnown() {
        assertThat(offered("규칙 \"가\" 통화가 기록되면 담당자의 역할이 ")).contains("\"AE\"", "\"SDR\"");
        assertThat(offered("규칙 \"가\" 통화가 기록되면 담당자의 태그에 ")).containsExactly("\"신입\"");
    }

    @Test
    void offersNothingBehindWhatCannotBeRead() {
        assertThat(offered("규칙 \"가\" 아무 말이나 ")).isEmpty();
    }

    private static List<String> offered(String text) {
        return new KoreanSentences()
                .complete(text, text.length(), KoreanWords.ALL).items().stream()
                        .map(Completion.Item::text)
                        .toList();
    }
}
