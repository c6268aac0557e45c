package io.pacesetter.engine.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TagsTest {

    @Test
    void holdsEachLabelOnceInOrder() {
        assertThat(new Tags(List.of("SMB", "emea", "smb")).labels()).containsExactly("emea", "SMB");
        assertThat(new Tags(List.of("b", "a"))).isEqualTo(new Tags(List.of("a", "b")));
    }

    @Test
    void findsALabelWhateverItsCase() {
        assertThat(new Tags(List.of("Enterprise")).has("enterprise")).isTrue();
        assertThat(Tags.NONE.has("enterprise")).isFalse();
    }

    @Test
    void readsBackWhatItWrites() {
        Tags tags = new Tags(List.of("대기업", "EMEA"));

        assertThat(new Tags(Tags.split(tags.joined()))).isEqualTo(tags);
        assertThat(Tags.split(" a ;; b;")).containsExactly("a", "b");
    }

    @Test
    void namesEveryLabelThatIsWrong() {
        Faults faults = new Faults();

        Tags.read("/tags", Arrays.asList("fine", "a;b", null, "x".repeat(Tags.LONGEST + 1)), faults);

        assertThat(faults.found()).extracting(Refusal.Fault::pointer).containsExactly("/tags/1", "/tags/2", "/tags/3");
    }

    @Test
    void refusesMoreThanTwenty() {
        Faults faults = new Faults();

        Tags.read(
                "/tags",
                IntStream.rangeClosed(0, Tags.MOST).mapToObj(i -> "tag " + i).toList(),
                faults);

        assertThat(faults.found()).containsExactly(new Refusal.Fault("/tags", "are 21; give at most 20"));
    }
}
