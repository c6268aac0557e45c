package io.pacesetter.api.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SchemaNamesTest {

    private record BoardResponse() {
        record Row() {}

        record BoardPlace() {}
    }

    private static class BoardController {
        record Row() {}
    }

    private final SchemaNames names = new SchemaNames();

    @Test
    void callNestedRecordsAfterWhatIsAroundThem() {
        assertThat(names.of(BoardResponse.Row.class)).isEqualTo("BoardRow");
        assertThat(names.of(BoardResponse.BoardPlace.class)).isEqualTo("BoardPlace");
    }

    @Test
    void refuseToCallTwoRecordsTheSame() {
        names.of(BoardResponse.Row.class);

        assertThatThrownBy(() -> names.of(BoardController.Row.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("BoardRow");
    }
}
