package io.pacesetter.engine.importing;

import java.util.List;

/**
 * What an import job needs to know.
 *
 * @param file the stored file
 * @param lines how many lines are below the header, about
 * @param charset the file's encoding
 * @param delimiter what separates its fields, one character
 * @param columns its columns, in order
 * @param body where the first line below the header begins
 */
record ImportParameters(
        long file,
        long lines,
        String charset,
        String delimiter,
        List<String> columns,
        String body,
        ImportMapping mapping) {}
