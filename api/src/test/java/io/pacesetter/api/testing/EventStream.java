package io.pacesetter.api.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An open page: collects the events that it is told. */
public final class EventStream implements AutoCloseable {

    /** An event as it came; {@code id} and {@code name} are null where it had none. */
    public record Event(@Nullable String id, @Nullable String name, String data) {}

    private final List<Event> events = new CopyOnWriteArrayList<>();
    private final HttpResponse<Stream<String>> response;
    private volatile boolean ended;

    private EventStream(HttpResponse<Stream<String>> response) {
        this.response = response;
        Thread reader = new Thread(this::read, "event-stream");
        reader.setDaemon(true);
        reader.start();
    }

    /** Opens the live feed as a client, after an event that it has seen; null if it is new. */
    public static EventStream open(Client client, @Nullable String lastEventId) {
        HttpRequest.Builder request = client.request("/live").header("Accept", "text/event-stream");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        try {
            return new EventStream(client.http().send(request.build(), BodyHandlers.ofLines()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while opening the live feed", e);
        }
    }

    private void read() {
        try (Stream<String> lines = response.body()) {
            String id = null;
            String name = null;
            StringBuilder data = new StringBuilder();
            for (String line : (Iterable<String>) lines::iterator) {
                if (line.startsWith("id:")) {
                    id = line.substring("id:".length());
                } else if (line.startsWith("event:")) {
                    name = line.substring("event:".length());
                } else if (line.startsWith("data:")) {
                    data.append(line.substring("data:".length()));
                } else if (line.isEmpty()) {
                    events.add(new Event(id, name, data.toString()));
                    name = null;
                    data.setLength(0);
                }
            }
        } catch (UncheckedIOException e) {
            // The connection was cut, which ends the stream too
        } finally {
            ended = true;
        }
    }

    /** Returns the status of the answer. */
    public int status() {
        return response.statusCode();
    }

    /** Returns what came so far, the first without name. */
    public List<Event> events() {
        return events;
    }

    /** Returns the names of the events so far. */
    public List<String> names() {
        return events.stream().map(Event::name).filter(Objects::nonNull).toList();
    }

    /** Tells whether the other side has ended it. */
    public boolean ended() {
        return ended;
    }

    @Override
    public void close() {
        response.body().close();
    }
}
