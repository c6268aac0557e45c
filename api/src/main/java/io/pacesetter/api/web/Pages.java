package io.pacesetter.api.web;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * Serves the web application: files whose names hold a hash for good, and its one page at every other address, so that
 * links into it work.
 */
@Configuration
class Pages implements WebMvcConfigurer {

    private static final String LOCATION = "classpath:/static/";
    private static final Duration FOR_GOOD = Duration.ofDays(365);

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(LOCATION + "assets/")
                .setCacheControl(CacheControl.maxAge(FOR_GOOD).cachePublic().immutable());
        registry.addResourceHandler("/**")
                .addResourceLocations(LOCATION)
                .setCacheControl(CacheControl.noCache())
                .resourceChain(false)
                .addResolver(new OnePage());
    }

    /** Finds the file at an address, or else the one page. */
    private static final class OnePage extends PathResourceResolver {

        @Override
        protected @Nullable Resource getResource(String path, Resource location) throws IOException {
            Resource found = super.getResource(path, location);
            if (found != null || !isPage(path)) {
                return found;
            }
            return super.getResource("index.html", location);
        }

        private static boolean isPage(String path) {
            String last = path.substring(path.lastIndexOf('/') + 1);
            return !last.contains(".") && !path.matches("(api|actuator|v3|swagger-ui|error|problems)(/.*)?");
        }
    }
}
