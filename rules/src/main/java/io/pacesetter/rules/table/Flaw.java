package io.pacesetter.rules.table;

import io.pacesetter.rules.language.Wording;

/** What may be wrong with tables, in every language. */
enum Flaw {
    LONG_TABLE("The table has more than %1$s characters", "split it into several", "표가 %1$s자를 넘습니다", "여러 표로 나누세요"),
    EMPTY_TABLE(
            "The table is empty", "write a rule with gaps into its first cell", "표가 비어 있습니다", "첫 칸에 빈자리가 있는 규칙을 쓰세요"),
    MANY_RULES("The first cell holds %1$s rules", "write one, with gaps", "첫 칸에 규칙이 %1$s개 있습니다", "빈자리가 있는 규칙 하나를 쓰세요"),
    NAME(
            "The rule in the first cell is not called \"[A]\"",
            "give it the name \"[A]\"",
            "첫 칸에 있는 규칙의 이름이 \"[A]\"가 아닙니다",
            "이름을 \"[A]\"로 쓰세요"),
    GAP(
            "The gap %1$s is missing",
            "name gaps from [B] on, each once", "빈자리 %1$s: 규칙에 없습니다", "빈자리 이름을 [B]부터 한 번씩 차례로 쓰세요"),
    NO_GAPS(
            "The rule in the first cell has no gaps",
            "write [B] for a number, \"[B]\" for a text, column_b for a badge",
            "첫 칸에 있는 규칙에 빈자리가 없습니다",
            "숫자는 [B], 글은 \"[B]\", 배지는 column_b로 쓰세요"),
    NO_ROWS(
            "The table has no rows",
            "write a rule's name and what fills the gaps into each",
            "표에 행이 없습니다",
            "행마다 규칙 이름과 빈자리를 채울 값을 쓰세요"),
    CELLS(
            "The row has %1$s cells",
            "%2$s are needed: a name and one for each gap", "행에 칸이 %1$s개 있습니다", "이름과 빈자리마다 하나씩 %2$s개가 필요합니다"),
    MANY_ROWS("A table has at most %1$s rows", "split it into several", "표의 행은 %1$s개까지입니다", "여러 표로 나누세요"),
    NUMBER(
            "Expected a number, found %1$s",
            "write digits, such as 1000 or 2.5", "숫자가 와야 하는 칸입니다: %1$s", "1000이나 2.5처럼 숫자로 쓰세요"),
    BADGE("There is no badge %1$s", "", "%1$s라는 배지가 없습니다", ""),
    BADGE_NEAR("There is no badge %1$s", "did you mean \"%2$s\"?", "%1$s라는 배지가 없습니다", "혹시 \"%2$s\"인가요?"),
    EMPTY_CELL("The cell is empty", "fill it, or take the row out", "칸이 비어 있습니다", "칸을 채우거나 행을 빼세요"),
    ODD_CELL(
            "The cell is too long, or holds a line break or an invisible character",
            "type it again",
            "칸이 너무 길거나 줄바꿈이나 보이지 않는 문자가 있습니다",
            "다시 입력하세요"),
    BEHIND_QUOTES(
            "A comma or the end of the row must follow the closing quotation mark",
            "put cells with commas into quotation marks and double those inside",
            "닫는 따옴표 뒤에는 쉼표나 행의 끝이 와야 합니다",
            "쉼표가 든 칸은 따옴표로 묶고 안의 따옴표는 두 번 쓰세요"),
    UNCLOSED(
            "A quotation mark is not closed",
            "put cells with commas into quotation marks and double those inside",
            "따옴표가 닫히지 않았습니다",
            "쉼표가 든 칸은 따옴표로 묶고 안의 따옴표는 두 번 쓰세요");

    private final Wording wording;

    Flaw(String english, String hint, String korean, String koreanHint) {
        this.wording = new Wording(english, hint, korean, koreanHint);
    }

    Wording wording() {
        return wording;
    }
}
