package io.pacesetter.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * One connection that is kept open. It costs a tenth of the JDK's HTTP client, since the load takes its share of the same
 * processors. Not thread-safe.
 */
final class Connection implements AutoCloseable {

    private static final int LARGE = 64 * 1024;

    private final URI base;
    private final String headers;
    private Socket socket;
    private InputStream in;
    private OutputStream out;

    Connection(URI base, String key) throws IOException {
        this.base = base;
        this.socket = open(base);
        this.in = new BufferedInputStream(socket.getInputStream(), LARGE);
        this.out = socket.getOutputStream();
        this.headers = " HTTP/1.1\r\nHost: " + base.getAuthority() + "\r\nAuthorization: Bearer " + key + "\r\n";
    }

    private static Socket open(URI base) throws IOException {
        Socket socket = new Socket(base.getHost(), base.getPort());
        socket.setTcpNoDelay(true);
        return socket;
    }

    /** Posts a JSON body and returns the answer's body; throws unless it is a success. */
    String post(String path, byte[] json) throws IOException {
        byte[] head = ("POST /api/v1" + path + headers + "Content-Type: application/json\r\nContent-Length: "
                        + json.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] request = new byte[head.length + json.length];
        System.arraycopy(head, 0, request, 0, head.length);
        System.arraycopy(json, 0, request, head.length, json.length);
        out.write(request);
        return answer(path);
    }

    String get(String path) throws IOException {
        out.write(("GET /api/v1" + path + headers + "\r\n").getBytes(StandardCharsets.US_ASCII));
        return answer(path);
    }

    private String answer(String path) throws IOException {
        String status = line();
        int length = 0;
        boolean chunked = false;
        boolean last = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            int colon = header.indexOf(':');
            String name = header.substring(0, colon);
            String value = header.substring(colon + 1).strip();
            if (name.equalsIgnoreCase("Content-Length")) {
                length = Integer.parseInt(value);
            }
            chunked |= name.equalsIgnoreCase("Transfer-Encoding") && value.equalsIgnoreCase("chunked");
            last |= name.equalsIgnoreCase("Connection") && value.equalsIgnoreCase("close");
        }
        String body = new String(chunked ? chunks() : in.readNBytes(length), StandardCharsets.UTF_8);
        if (last) {
            reopen();
        }
        if (!status.startsWith("HTTP/1.1 2")) {
            throw new IOException(path + " answered " + status + ": " + body);
        }
        return body;
    }

    private void reopen() throws IOException {
        socket.close();
        socket = open(base);
        in = new BufferedInputStream(socket.getInputStream(), LARGE);
        out = socket.getOutputStream();
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.write(in.readNBytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("The product closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
