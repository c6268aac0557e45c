package io.pacesetter.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the product with one key. Thread-safe. */
final class Caller {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI base;
    private final String key;

    Caller(URI base, String key) {
        this.base = base;
        this.key = key;
    }

    /** Makes an organization and returns a caller with its key. */
    Caller newOrganization(String name) throws IOException, InterruptedException {
        JsonNode made = post("/organizations", JSON.writeValueAsString(Map.of("name", name, "timeZone", "Asia/Seoul")));
        return new Caller(base, made.get("apiKey").asString());
    }

    /** Opens a connection of its own, for calls that are timed. */
    Connection connect() throws IOException {
        return new Connection(base, key);
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return send(request(path).GET().build());
    }

    JsonNode post(String path, String json) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build());
    }

    JsonNode put(String path, String json) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json))
                .build());
    }

    /** Uploads a file with its mapping and returns the job's id. */
    String upload(String path, Path file, String mapping) throws IOException, InterruptedException {
        String boundary = "load-run-boundary";
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"mapping\"\r\n"
                + "Content-Type: application/json\r\n\r\n" + mapping + "\r\n--" + boundary
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"load.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n";
        BodyPublisher body = BodyPublishers.concat(
                BodyPublishers.ofString(head),
                BodyPublishers.ofFile(file),
                BodyPublishers.ofByteArray(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8)));
        return send(request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(body)
                        .build())
                .get("id")
                .asString();
    }

    /** Waits until a job has ended. */
    JsonNode awaitJob(String id) throws IOException, InterruptedException {
        while (true) {
            JsonNode job = get("/jobs/" + id);
            if (!List.of("queued", "running").contains(job.get("status").asString())) {
                return job;
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    /** Waits until everything accepted is settled. */
    void awaitSettled() throws IOException, InterruptedException {
        while (get("/lane").get("pending").asLong() > 0) {
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve("/api/v1" + path)).header("Authorization", "Bearer " + key);
    }

    private JsonNode send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IOException(request.uri() + " answered " + response.statusCode() + ": " + response.body());
        }
        return JSON.readTree(response.body());
    }
}
