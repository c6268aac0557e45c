package io.pacesetter.api.testing;

import io.pacesetter.engine.tenant.Ids;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** All endpoints there are, also those that are added later. */
public final class Endpoints {

    /**
     * An endpoint.
     *
     * @param path its pattern, such as {@code /api/v1/people/{id}}
     * @param form whether it takes a form instead of JSON
     */
    public record Endpoint(String method, String path, boolean form, HandlerMethod handler) {

        /**
         * Calls it with an empty body.
         *
         * @param ids what stands for the variable after a step of the path; ids of nothing otherwise
         */
        public Answer call(Client client, Map<String, String> ids) {
            String[] steps = path.replace("/api/v1/", "").split("/");
            StringBuilder address = new StringBuilder();
            for (int i = 0; i < steps.length; i++) {
                String id = i == 0 ? "" : ids.getOrDefault(steps[i - 1], Ids.format(Ids.next()));
                address.append('/').append(steps[i].startsWith("{") ? id : steps[i]);
            }
            boolean hasBody = List.of("POST", "PUT", "PATCH").contains(method);
            return client.send(
                    method,
                    address.toString(),
                    hasBody ? BodyPublishers.ofString(form ? "--x--\r\n" : "{}") : BodyPublishers.noBody(),
                    request -> request.header(
                            "Content-Type", form ? "multipart/form-data; boundary=x" : "application/json"));
        }
    }

    private final RequestMappingHandlerMapping mappings;

    Endpoints(RequestMappingHandlerMapping mappings) {
        this.mappings = mappings;
    }

    /** Returns the endpoints of the API. */
    public List<Endpoint> all() {
        List<Endpoint> endpoints = new ArrayList<>();
        mappings.getHandlerMethods().forEach((info, handler) -> {
            boolean form =
                    info.getConsumesCondition().getConsumableMediaTypes().contains(MediaType.MULTIPART_FORM_DATA);
            for (String path : info.getPatternValues()) {
                if (path.startsWith("/api/")) {
                    for (RequestMethod method : info.getMethodsCondition().getMethods()) {
                        endpoints.add(new Endpoint(method.name(), path, form, handler));
                    }
                }
            }
        });
        if (endpoints.isEmpty()) {
            throw new IllegalStateException("There are no endpoints below /api/");
        }
        return endpoints;
    }
}
