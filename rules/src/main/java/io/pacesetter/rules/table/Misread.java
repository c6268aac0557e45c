package io.pacesetter.rules.table;

import io.pacesetter.rules.language.Language;
import io.pacesetter.rules.language.Problem;

/** Why a sheet or a cell cannot be read. Never leaves the package. */
final class Misread extends Exception {

    private static final long serialVersionUID = 1L;

    private final int row;
    private final Flaw flaw;
    private final transient Object[] about;

    /**
     * Gives up.
     *
     * @param row of the sheet, from 1; 0 where only the reader of the rows knows it
     */
    Misread(int row, Flaw flaw, Object... about) {
        super(flaw.name(), null, false, false);
        this.row = row;
        this.flaw = flaw;
        this.about = about;
    }

    int row() {
        return row;
    }

    Problem told(int row, int column, Language language) {
        return flaw.wording().told(row, column, language, about);
    }
}
