package io.pacesetter.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.rules.language.Tokens.Fault;
import io.pacesetter.rules.language.Tokens.Flaw;
import io.pacesetter.rules.language.Tokens.Kind;
import io.pacesetter.rules.language.Tokens.Token;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {

    @Test
    void tellsWordsNumbersTextsAndSignsApart() {
        Tokens tokens = Tokens.of("the member's calls reach 1,000.5, \"a \\\"b\\\" \\\\\" × −5%");

        assertThat(tokens.faults()).isEmpty();
        assertThat(texts(tokens))
                .containsExactly(
                        "the", "member's", "calls", "reach", "1000.5", ",", "a \"b\" \\", "×", "-", "5", "%", "");
        assertThat(tokens.all())
                .extracting(Token::kind)
                .startsWith(Kind.WORD, Kind.WORD, Kind.WORD, Kind.WORD, Kind.NUMBER, Kind.SIGN, Kind.STRING)
                .endsWith(Kind.END);
    }

    @Test
    void keepsKoreanWordsWithTheirParticlesAndNumbersApartFromThem() {
        Tokens tokens = Tokens.of("담당자의 phone_hero를 20점을 \"AE\"이고 100%에");

        assertThat(tokens.faults()).isEmpty();
        assertThat(texts(tokens)).containsExactly("담당자의", "phone_hero를", "20", "점을", "AE", "이고", "100", "%", "에", "");
        assertThat(tokens.all())
                .extracting(Token::spaced)
                .containsExactly(true, true, true, false, true, false, true, false, false, false);
    }

    @Test
    void countsColumnsInCodePointsAndAnyLineBreakOnce() {
        List<Token> all = Tokens.of("\"😀😀\" a\r\nb\rc\nd # e \"f\ng").all();

        assertThat(all)
                .extracting(token -> token.text() + "@" + token.line() + ":" + token.column())
                .containsExactly("😀😀@1:1", "a@1:6", "b@2:1", "c@3:1", "d@4:1", "g@5:1", "@5:2");
        assertThat(all.get(1).start()).isEqualTo(7);
        assertThat(all.get(1).end()).isEqualTo(8);
    }

    @Test
    void takesCommasForThousandsInGroupsOfThreeOnly() {
        assertThat(texts(Tokens.of("1,000,000 1,00 1000,000 1, 000 5.")))
                .startsWith("1000000", "1", ",", "00", "1000", ",", "000", "1", ",", "000", "5", ".");
    }

    @Test
    void passesTheMarkThatEditorsPutAtTheBeginning() {
        assertThat(Tokens.of("\uFEFFRule").faults()).isEmpty();
        assertThat(flaws("Rule\uFEFF")).containsExactly(Flaw.HIDDEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000", "\u0007", "\u001b", "\u007f", "\u0085", "\u00ad", "\u034f", "\u061c", "\u115f", "\u180e",
                        "\u200b",
                "\u200d", "\u200e", "\u202a", "\u202e", "\u2028", "\u2029", "\u2060", "\u2066", "\u2069", "\u2800",
                        "\u3164",
                "\ufe00", "\ufe0f", "\ufeff", "\uffa0", "\ufff9", "\ue000", "\ufdd0", "\ud800", "\udc00", "\udb40\udc41"
            })
    void refusesWhatNobodySeesWhereverItStands(String hidden) {
        assertThat(Tokens.of("When" + hidden + " \"a" + hidden + "b\" # " + hidden + " comment")
                        .faults())
                .extracting(Fault::flaw)
                .hasSize(3)
                .containsOnly(Flaw.HIDDEN);
    }

    @Test
    void namesAnInvisibleCharacterAndItsPlace() {
        Problem problem = Tokens.of("a\n\"b\u202ec\"").faults().get(0).inEnglish();

        assertThat(problem)
                .isEqualTo(new Problem(
                        2,
                        3,
                        "An invisible character, RIGHT-TO-LEFT OVERRIDE (U+202E), must not stand in a rule",
                        "remove it"));
    }

    @Test
    void namesALetterThatOnlyLooksRight() {
        Fault fault = Tokens.of("the member's с\u0430lls").faults().get(0);

        assertThat(fault.flaw()).isEqualTo(Flaw.LETTER);
        assertThat(fault.column()).isEqualTo(14);
        assertThat(fault.inEnglish().message()).contains("CYRILLIC SMALL LETTER ES (U+0441)");
        assertThat(flaws("ｃalls")).containsExactly(Flaw.LETTER);
        assertThat(flaws("٥")).containsExactly(Flaw.LETTER);
    }

    @Test
    void asksForTheComposedForm() {
        assertThat(flaws("\"e\u0301\" \u1112\u1161\u11ab \"\u1112\u1161\u11ab\""))
                .containsExactly(Flaw.UNCOMPOSED, Flaw.UNCOMPOSED, Flaw.UNCOMPOSED);
        assertThat(flaws("\"é 한\" 한")).isEmpty();
    }

    @Test
    void tellsWhatIsWrongWithTexts() {
        assertThat(flaws("\"open\nnext \"closed\"")).containsExactly(Flaw.UNCLOSED);
        assertThat(flaws("\"open\\")).containsExactly(Flaw.UNCLOSED, Flaw.ESCAPE);
        assertThat(flaws("\"\\n\" \"\\u0041\"")).containsExactly(Flaw.ESCAPE, Flaw.ESCAPE);
        assertThat(flaws("\"" + "x".repeat(Bounds.STRING + 1) + "\"")).containsExactly(Flaw.LONG_STRING);
        assertThat(flaws("\"" + "😀".repeat(Bounds.STRING) + "\"")).isEmpty();
        assertThat(flaws("\"a\tb\"")).containsExactly(Flaw.HIDDEN);
        assertThat(flaws("“a”")).containsExactly(Flaw.QUOTE, Flaw.QUOTE);
    }

    @Test
    void givesUnicodeEscapesNoMeaning() {
        assertThat(texts(Tokens.of("\\u0022"))).containsExactly("\\", "u0022", "");
    }

    @Test
    void boundsWordsNumbersAndSigns() {
        assertThat(flaws("x".repeat(Bounds.NAME + 1))).containsExactly(Flaw.LONG_WORD);
        assertThat(flaws("999999999999.9999")).isEmpty();
        assertThat(flaws("1000000000000")).containsExactly(Flaw.LONG_NUMBER);
        assertThat(flaws("0.00001")).containsExactly(Flaw.LONG_NUMBER);
        assertThat(flaws("😀")).containsExactly(Flaw.SIGN);
    }

    @Test
    void refusesATextThatIsTooLongWithoutLookingAtIt() {
        Tokens tokens = Tokens.of("\u202e".repeat(Bounds.TEXT + 1));

        assertThat(tokens.faults()).extracting(Fault::flaw).containsExactly(Flaw.LONG_TEXT);
        assertThat(tokens.all()).hasSize(1);
    }

    @Test
    void everyFlawHasItsSentence() {
        for (Flaw flaw : Flaw.values()) {
            Problem problem = new Fault(flaw, 1, 1, "x").inEnglish();

            assertThat(problem.message()).isNotBlank();
            assertThat(problem.hint()).isNotBlank();
        }
    }

    private static List<String> texts(Tokens tokens) {
        return tokens.all().stream().map(Token::text).toList();
    }

    private static List<Flaw> flaws(String text) {
        return Tokens.of(text).faults().stream().map(Fault::flaw).toList();
    }
}
