package io.pacesetter.engine.tally;

/** What values are read by. Keys are numbers: ids, days since 1970, or 0 for all together. */
enum Grouping {
    TOGETHER("0"),
    PERSON("person_id"),
    TEAM("team_id"),
    DAY("tally_on");

    private final String column;

    Grouping(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }

    long keyOf(Cell cell) {
        return switch (this) {
            case TOGETHER -> 0;
            case PERSON -> cell.personId();
            case TEAM -> cell.teamId();
            case DAY -> cell.day().toEpochDay();
        };
    }
}
