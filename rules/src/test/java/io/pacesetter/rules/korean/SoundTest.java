package io.pacesetter.rules.korean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoundTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"통화수", "데모", "회의", "2", "4", "5", "9", "12", "1.2", "3.05", "100%", "1,234", "007 4", "20 %"})
    void endsInAVowel(String text) {
        assertThat(Sound.of(text)).isEqualTo(Sound.VOWEL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "매출",
                "콜",
                "메일",
                "1",
                "7",
                "8",
                "11",
                "21",
                "1.7",
                "2.18",
                "0.1",
                "001",
                "call",
                "email",
                "deal",
                "SDR",
                "HR",
                "URL",
                "XL",
                "sale",
                "role",
                "mobile",
                "sales_call",
                "영업 call",
                "\"call\"",
                "(콜)",
                "콜!"
            })
    void endsInRieul(String text) {
        assertThat(Sound.of(text)).isEqualTo(Sound.RIEUL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "시연",
                "계약",
                "미팅",
                "0",
                "3",
                "6",
                "10",
                "13",
                "20",
                "100",
                "500",
                "1000",
                "10000",
                "1,000",
                "100000",
                "1만",
                "2억",
                "100000000",
                "1.3",
                "2.50",
                "0.0",
                "CRM",
                "win",
                "team",
                "meeting",
                "deal_won",
                "phone",
                "name",
                "pipeline",
                "book",
                "pick",
                "step",
                "top",
                "bot",
                "market",
                "web",
                "topic",
                "크롬 M",
                "\"EMEA\" 지역"
            })
    void endsInAnotherConsonant(String text) {
        assertThat(Sound.of(text)).isEqualTo(Sound.CONSONANT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "AE",
                "LG",
                "KT",
                "API",
                "IT",
                "EMEA",
                "member",
                "phone_hero",
                "revenue",
                "score",
                "stage",
                "week",
                "task",
                "event",
                "contest",
                "link",
                "coach",
                "push",
                "proposal_2",
                "check",
                "office",
                "account",
                "SaaS",
                "B2B",
                "quote"
            })
    void latinEndsInAVowel(String text) {
        assertThat(Sound.of(text)).isEqualTo(Sound.VOWEL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "!?", "\"\"", "😀", "漢"})
    void isUnknownWhereNothingCanBeRead(String text) {
        assertThat(Sound.of(text)).isEqualTo(Sound.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "통화수, 통화수가, 통화수를, 통화수와, 통화수로, 통화수면, 통화수라고",
        "계약, 계약이, 계약을, 계약과, 계약으로, 계약이면, 계약이라고",
        "매출, 매출이, 매출을, 매출과, 매출로, 매출이면, 매출이라고",
        "call, call이, call을, call과, call로, call이면, call이라고",
        "phone_hero, phone_hero가, phone_hero를, phone_hero와, phone_hero로, phone_hero면, phone_hero라고",
        "1000, 1000이, 1000을, 1000과, 1000으로, 1000이면, 1000이라고",
        "😀, 😀이(가), 😀을(를), 😀과(와), 😀(으)로, 😀(이)면, 😀(이)라고"
    })
    void particlesFollowTheSound(
            String word, String subject, String object, String with, String to, String then, String quoting) {
        assertThat(word + Particle.SUBJECT.after(word)).isEqualTo(subject);
        assertThat(word + Particle.OBJECT.after(word)).isEqualTo(object);
        assertThat(word + Particle.WITH.after(word)).isEqualTo(with);
        assertThat(word + Particle.TO.after(word)).isEqualTo(to);
        assertThat(word + Particle.IF.after(word)).isEqualTo(then);
        assertThat(word + Particle.QUOTING.after(word)).isEqualTo(quoting);
    }
}
