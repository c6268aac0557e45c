package io.pacesetter.api.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Calls the API: with a key, as someone who signed in (cookies and CSRF token are taken care of), or as nobody. */
public final class Client {

    private static final JsonMapper JSON = new JsonMapper();

    private final String address;
    private final @Nullable String key;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    private Client(String address, @Nullable String key) {
        this.address = address;
        this.key = key;
    }

    /** Returns a client without key or session. */
    public static Client anonymous(String address) {
        return new Client(address, null);
    }

    /** Returns a client that sends a key with every call. */
    public static Client withKey(String address, String key) {
        return new Client(address, key);
    }

    /** Returns the address of the application, without a path. */
    public String address() {
        return address;
    }

    /** Signs in; the answer must be 200 for the session to be there. */
    public Answer signIn(String email, String password) {
        get("/session");
        return post("/session", new SignIn(email, password));
    }

    /** Reads a path below /api/v1, or any other if it starts with a double slash. */
    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody(), request -> {});
    }

    /** Sends a body as JSON: a text as it is, anything else written as JSON. */
    public Answer post(String path, Object body) {
        return send("POST", path, body);
    }

    /** Sends a POST without a body. */
    public Answer post(String path) {
        return send("POST", path, BodyPublishers.noBody(), request -> {});
    }

    /** Sends a PUT with a JSON body. */
    public Answer put(String path, Object body) {
        return send("PUT", path, body);
    }

    /** Sends a PATCH with a JSON body. */
    public Answer patch(String path, Object body) {
        return send("PATCH", path, body);
    }

    /** Sends a DELETE. */
    public Answer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody(), request -> {});
    }

    /** Uploads a file with the other parts of a form, a JSON mapping for example. */
    public Answer upload(String path, String fileName, byte[] file, String partName, String partJson) {
        String boundary = "----the-boundary-of-the-tests";
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + partName + "\"\r\n"
                + "Content-Type: application/json\r\n\r\n" + partJson + "\r\n--" + boundary
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName + "\"\r\n"
                + "Content-Type: text/csv\r\n\r\n";
        BodyPublisher body = BodyPublishers.concat(
                BodyPublishers.ofString(head),
                BodyPublishers.ofByteArray(file),
                BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
        return send(
                "POST",
                path,
                body,
                request -> request.header("Content-Type", "multipart/form-data; boundary=" + boundary));
    }

    private Answer send(String method, String path, Object body) {
        String json = body instanceof String text ? text : JSON.writeValueAsString(body);
        return send(
                method,
                path,
                BodyPublishers.ofString(json, StandardCharsets.UTF_8),
                request -> request.header("Content-Type", "application/json"));
    }

    /** Sends any request; {@code more} adds headers. */
    public Answer send(String method, String path, BodyPublisher body, Consumer<HttpRequest.Builder> more) {
        HttpRequest.Builder request = request(path).method(method, body);
        if (!method.equals("GET")) {
            cookie("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        }
        more.accept(request);
        return exchange(request);
    }

    /** Starts a request with the key, without a CSRF token. */
    public HttpRequest.Builder request(String path) {
        String full = path.startsWith("//") ? address + path.substring(1) : address + "/api/v1" + path;
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(full));
        if (key != null) {
            request.header("Authorization", "Bearer " + key);
        }
        return request;
    }

    /** Sends a request as it is. */
    public Answer exchange(HttpRequest.Builder request) {
        try {
            return Answer.of(http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the API", e);
        }
    }

    /** Returns the value of a cookie. */
    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** Returns the HTTP client with the cookies, for streams. */
    public HttpClient http() {
        return http;
    }

    private record SignIn(String email, String password) {}
}
