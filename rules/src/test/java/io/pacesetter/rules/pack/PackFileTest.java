package io.pacesetter.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pacesetter.rules.language.Purpose;
import org.junit.jupiter.api.Test;

class PackFileTest {

    private static final String FILE = """
            # purpose: badge
            # name: Phone heroes
            # name.ko: 전화왕
            # description: A badge for fifty calls a week.
            # description.ko: 한 주에 통화 50건이면 배지를 준다.
            # badge: phone_hero | phone | blue | Phone hero | 전화왕 | Fifty calls | 통화 50건

            # Comments of the rules stay
            Rule "Fifty calls"
            """;

    @Test
    void readsWhatIsThere() {
        Pack pack = PackFile.read("phone-heroes", FILE);

        assertThat(pack.key()).isEqualTo("phone-heroes");
        assertThat(pack.purpose()).isEqualTo(Purpose.BADGE);
        assertThat(pack.name()).isEqualTo(new Pack.Words("Phone heroes", "전화왕"));
        assertThat(pack.badges()).singleElement().satisfies(badge -> {
            assertThat(badge.key()).isEqualTo("phone_hero");
            assertThat(badge.description().ko()).isEqualTo("통화 50건");
        });
        assertThat(pack.text()).isEqualTo("# Comments of the rules stay\nRule \"Fifty calls\"\n");
    }

    @Test
    void namesWhatIsMissing() {
        assertThatThrownBy(() -> PackFile.read("x", FILE.replace("# name.ko: 전화왕\n", "")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("name.ko");
        assertThatThrownBy(() -> PackFile.read("x", FILE.replace(" | 통화 50건", "")))
                .hasMessageContaining("6 fields");
        assertThatThrownBy(() -> PackFile.read("x", FILE.replace("purpose: badge", "purpose: fun")))
                .hasMessageContaining("fun");
    }
}
