package io.pacesetter.api.web;

import io.pacesetter.api.security.Credential;
import io.pacesetter.api.security.InstallationOnly;
import io.pacesetter.api.security.Open;
import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;

/** Describes the API: who may call what, and how it refuses. */
@Configuration
class ApiDescription {

    private static final String PROBLEM = "Problem";
    private static final String KEY = "apiKey";
    private static final String SESSION = "session";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Viewer.class, Credential.class);
    }

    @Bean
    OpenAPI api() {
        return new OpenAPI()
                .info(new Info()
                        .title("Pacesetter")
                        .version("1")
                        .description("Sales performance management: activity in; scorecards, goals and standings out."))
                .components(new Components()
                        .addSchemas(PROBLEM, problem())
                        .addSecuritySchemes(
                                KEY,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description("An API key of an organization, or the installation"
                                                + " administrator's for creating one"))
                        .addSecuritySchemes(
                                SESSION,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.APIKEY)
                                        .in(SecurityScheme.In.COOKIE)
                                        .name("SESSION")
                                        .description("The session of the web application; calls that change something"
                                                + " repeat the cookie XSRF-TOKEN in the header X-XSRF-TOKEN")));
    }

    @Bean
    OperationCustomizer whoMayCallAndHowItRefuses() {
        return (operation, method) -> {
            describeAccess(operation, method);
            operation.getResponses().addApiResponse("4XX", refusal("The request is refused; the problem says why"));
            operation.getResponses().addApiResponse("5XX", refusal("Something failed on our side"));
            return operation;
        };
    }

    private static void describeAccess(Operation operation, HandlerMethod method) {
        Requires requires = method.getMethodAnnotation(Requires.class);
        Open open = method.getMethodAnnotation(Open.class);
        if (requires != null) {
            operation.security(
                    List.of(new SecurityRequirement().addList(KEY), new SecurityRequirement().addList(SESSION)));
            describe(
                    operation,
                    "Needs "
                            + Arrays.stream(requires.value())
                                    .map(Permission::key)
                                    .collect(Collectors.joining(" or ")) + ".");
        } else if (method.hasMethodAnnotation(InstallationOnly.class)) {
            operation.security(List.of(new SecurityRequirement().addList(KEY)));
            describe(operation, "Needs the installation administrator's key.");
        } else if (open != null) {
            describe(operation, "Open to all: " + open.value() + ".");
        }
    }

    private static void describe(Operation operation, String access) {
        String description = operation.getDescription();
        operation.setDescription(description == null ? access : description + "\n\n" + access);
    }

    private static ApiResponse refusal(String description) {
        return new ApiResponse()
                .description(description)
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM))));
    }

    private static Schema<?> problem() {
        Schema<?> error = new ObjectSchema()
                .addProperty("pointer", new StringSchema().description("JSON pointer to the field or parameter"))
                .addProperty("detail", new StringSchema().description("What is wrong, and what would be right"))
                .required(List.of("pointer", "detail"));
        return new ObjectSchema()
                .description("RFC 9457")
                .addProperty("type", new StringSchema().description("Names the kind of problem for good"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty("correlationId", new StringSchema().description("Names the entry in the server's log"))
                .addProperty("errors", new ArraySchema().items(error))
                .required(List.of("type", "title", "status", "detail"));
    }
}
