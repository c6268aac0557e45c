package io.pacesetter.rules.korean;

import io.pacesetter.rules.language.Clause;
import io.pacesetter.rules.language.Predicate;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads conditions joined by 고, of which alternatives are joined by 거나 and stand in brackets unless there is nothing else. Not
 * thread-safe.
 */
final class ConditionReader {

    /** Nothing that a condition or an action begins with begins like these. */
    private static final List<String> BEHIND_NUMBER =
            List.of("이", "가", "+", "-", "*", "/", "×", "÷", "더하기", "빼기", "곱하기", "나누기");

    /** Of these, what a condition can begin with that leaves out whose number it is. */
    private static final List<String> SCOPELESS = List.of("이번", "이달");

    private final Syllables cursor;
    private final PredicateReader predicates;
    private Ending ending = Ending.AND;

    ConditionReader(Syllables cursor, PredicateReader predicates) {
        this.cursor = cursor;
        this.predicates = predicates;
    }

    /** Reads one or more clauses up to the ending that says what is done then. */
    List<Clause> read() {
        List<Clause> clauses = new ArrayList<>();
        Syllables.Mark mixed = null;
        do {
            Syllables.Mark start = cursor.mark();
            boolean bracket = opensGroup();
            Clause clause = bracket ? group() : alternatives();
            mixed = !bracket && clause.any().size() > 1 ? start : mixed;
            clauses.add(clause);
            cursor.skip(",");
            cursor.skip("그리고");
        } while (ending != Ending.IF);
        if (mixed != null && clauses.size() > 1) {
            throw cursor.wrong(mixed, "\"이고\"와 \"이거나\"를 함께 쓸 때는 어디까지가 한 묶음인지 알 수 없습니다", "\"이거나\"로 이은 조건을 괄호로 묶으세요");
        }
        return clauses;
    }

    /** Tells whether the bracket here holds conditions and not a number. */
    private boolean opensGroup() {
        Syllables.Mark behind = cursor.behindBracket();
        if (behind == null) {
            return false;
        }
        Syllables.Mark here = cursor.mark();
        cursor.reset(behind);
        boolean number = BEHIND_NUMBER.stream().anyMatch(cursor::sees)
                && SCOPELESS.stream().noneMatch(cursor::sees);
        cursor.reset(here);
        return !number;
    }

    private Clause group() {
        cursor.expect("(");
        Clause clause = alternatives();
        cursor.expect(")");
        return clause;
    }

    private Clause alternatives() {
        List<Predicate> any = new ArrayList<>();
        do {
            PredicateReader.Read read = predicates.read();
            any.add(read.predicate());
            ending = read.ending();
        } while (ending == Ending.OR && goesOn());
        return new Clause(any);
    }

    private boolean goesOn() {
        cursor.skip(",");
        cursor.skip(Words.OR);
        return true;
    }
}
