package io.pacesetter.rules.korean;

import io.pacesetter.rules.language.Expected;
import io.pacesetter.rules.language.Problem;
import io.pacesetter.rules.language.Unreadable;
import io.pacesetter.rules.language.Vocabulary;
import io.pacesetter.rules.language.Vocabulary.Term;
import io.pacesetter.rules.measure.NearMiss;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of one kind, told from the particles that stick to them: of all words that begin where one is read, it is the longest
 * one behind which something may stand that can follow. A particle always does, so that of 콜 and 콜이, 콜이 기록되면 is the
 * first and 콜이가 기록되면 the second.
 */
final class Terms {

    /** What words stand for. */
    enum Kind {
        TYPE("활동 유형", Expected.Kind.ACTIVITY_TYPE),
        INDICATOR("지표", Expected.Kind.INDICATOR),
        BADGE("배지", Expected.Kind.BADGE),
        CONTEST("콘테스트", Expected.Kind.CONTEST);

        private final String korean;
        private final Expected.Kind expected;

        Kind(String korean, Expected.Kind expected) {
            this.korean = korean;
            this.expected = expected;
        }
    }

    private record Word(String text, String key) {}

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_가-힣ㄱ-ㅣ][A-Za-z0-9_가-힣ㄱ-ㅣ]*");
    /** Syllables with which particles and what follows a word begin. */
    private static final String FIRST_OF_PARTICLES = "이가을를은는과와으로의에고나면라인거보목";

    private static final int FEW = 12;

    private final Kind kind;
    private final Map<String, Term> terms;
    private final List<String> reserved;
    private final Map<Character, List<Word>> byFirst = new HashMap<>();

    /**
     * Takes the words of one kind.
     *
     * @param reserved what means something of the language itself where such a word is read
     */
    Terms(Kind kind, Map<String, Term> terms, List<String> reserved) {
        this.kind = kind;
        this.terms = terms;
        this.reserved = reserved;
        terms.values().forEach(term -> {
            add(term.korean(), term.key());
            add(term.key(), term.key());
        });
        byFirst.values()
                .forEach(words -> words.sort(
                        Comparator.comparingInt((Word word) -> word.text().length())
                                .reversed()));
    }

    private void add(@Nullable String text, String key) {
        if (text != null && !text.isEmpty() && (text.equals(key) || !terms.containsKey(text))) {
            byFirst.computeIfAbsent(text.charAt(0), first -> new ArrayList<>()).add(new Word(text, key));
        }
    }

    /** Reads a word and returns its key; null if none stands here that something of what may follow is behind. */
    @Nullable
    String read(Syllables cursor, List<String> followers) {
        cursor.note(Expected.of(kind.expected));
        Syllables.Mark start = cursor.mark();
        String rest = cursor.rest();
        for (Word word : beginning(rest)) {
            if (isWhole(word.text(), rest)) {
                cursor.forward(word.text().length());
                if (followers.stream().anyMatch(cursor::sees)) {
                    return word.key();
                }
                cursor.reset(start);
            }
        }
        return null;
    }

    /** Reads a word that must stand here, whatever follows, and returns its key; one that nobody knows is noted. */
    String expected(Syllables cursor, List<String> followers) {
        String key = read(cursor, followers);
        if (key != null) {
            return key;
        }
        String rest = cursor.rest();
        for (Word word : beginning(rest)) {
            if (isWhole(word.text(), rest) && word.text().length() == rest.length()) {
                cursor.forward(word.text().length());
                return word.key();
            }
        }
        return unknown(cursor, followers);
    }

    private List<Word> beginning(String rest) {
        return rest.isEmpty() ? List.of() : byFirst.getOrDefault(rest.charAt(0), List.of());
    }

    /** Tells whether a text begins with a word, and not in the middle of Latin letters. */
    private static boolean isWhole(String word, String rest) {
        return rest.startsWith(word)
                && (rest.length() == word.length()
                        || !isKeyLetter(word.charAt(word.length() - 1))
                        || !isKeyLetter(rest.charAt(word.length())));
    }

    private static boolean isKeyLetter(char letter) {
        return LatinSound.isLatin(letter) || letter == '_' || (letter >= '0' && letter <= '9');
    }

    private String unknown(Syllables cursor, List<String> followers) {
        if (!PLAIN.matcher(cursor.rest()).matches()) {
            throw cursor.unexpected();
        }
        String word = withoutParticle(cursor.rest(), followers);
        String subject = Particle.SUBJECT.after(kind.korean);
        Syllables.Mark start = cursor.mark();
        Problem problem = cursor.problem(
                start, "\"" + word + "\"" + named(word) + " " + kind.korean + subject + " 없습니다", hint(word));
        if (cursor.unknown.isFull()) {
            throw new Unreadable(problem);
        }
        cursor.unknown.add(problem, start.token());
        cursor.forward(word.length());
        return word;
    }

    private static String named(String word) {
        return Sound.of(word) == Sound.VOWEL ? "라는" : "이라는";
    }

    private static String withoutParticle(String word, List<String> followers) {
        return followers.stream()
                .filter(particle -> word.length() > particle.length() + 1 && word.endsWith(particle))
                .max(Comparator.comparingInt(String::length))
                .map(particle -> word.substring(0, word.length() - particle.length()))
                .orElse(word);
    }

    private String hint(String word) {
        List<String> known = words();
        String near = nearest(word, known);
        if (near != null) {
            return "혹시 \"" + near + "\"인가요?";
        }
        return known.isEmpty() || known.size() > FEW ? "" : "쓸 수 있는 말: " + String.join(", ", known);
    }

    /** Looks for the nearest word by letters rather than syllables: 통화슈 is one letter from 통화수. */
    static @Nullable String nearest(String word, List<String> known) {
        Map<String, String> byLetters = new HashMap<>();
        known.forEach(one -> byLetters.put(letters(one), one));
        String near = NearMiss.of(letters(word), byLetters.keySet());
        return near == null ? null : byLetters.get(near);
    }

    private static String letters(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD);
    }

    /** Returns all words as they are written, in order. */
    List<String> words() {
        return List.copyOf(
                new TreeSet<>(terms.keySet().stream().map(this::written).toList()));
    }

    /** Returns how a key is written: by its Korean word, if that reads as nothing else. */
    String written(String key) {
        String korean = Vocabulary.korean(terms, key);
        boolean plain = PLAIN.matcher(korean).matches() && !reserved.contains(korean);
        return plain && !startsAnother(korean) ? korean : key;
    }

    /** Tells whether another word is this one and what could be a particle. */
    private boolean startsAnother(String word) {
        return beginning(word).stream()
                .map(Word::text)
                .filter(other -> other.length() > word.length() && other.startsWith(word))
                .anyMatch(other -> FIRST_OF_PARTICLES.indexOf(other.charAt(word.length())) >= 0);
    }
}
