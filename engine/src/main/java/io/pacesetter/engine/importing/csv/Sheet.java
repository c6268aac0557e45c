package io.pacesetter.engine.importing.csv;

import java.nio.charset.Charset;
import java.util.List;

/**
 * What the beginning of a CSV file tells.
 *
 * @param columns the names in the header, in order; some may be empty or alike
 * @param body where the first line below the header begins
 * @param rows the first well-formed lines below the header
 */
public record Sheet(Charset charset, char delimiter, List<String> columns, Position body, List<List<String>> rows) {}
