package io.pacesetter.bench;

import java.time.Duration;
import java.util.Locale;

/**
 * The processor time that the product, the database and the load took. Unlike rates it hardly depends on what else the
 * machine does.
 */
record ProcessorTime(Duration product, Duration database, Duration load) {

    ProcessorTime since(ProcessorTime start) {
        return new ProcessorTime(product.minus(start.product), database.minus(start.database), load.minus(start.load));
    }

    /** Says how many microseconds each took for one of so many. */
    String each(long count) {
        return String.format(
                Locale.ROOT,
                "processor time of each: product %.0f, database %.0f, load %.0f µs",
                micros(product, count),
                micros(database, count),
                micros(load, count));
    }

    private static double micros(Duration time, long count) {
        return time.toNanos() / 1e3 / count;
    }
}
