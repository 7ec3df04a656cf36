package org.gongkai.spring;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Answers what is wrong with a report in a request, before anything else does; all other exceptions are left to the
 * application.
 */
final class ProblemDetailResolver implements HandlerExceptionResolver, Ordered {

    private final ObjectProvider<RequestMappingHandlerAdapter> adapters;
    private final Locale language;

    /**
     * Obtains a resolver.
     *
     * @param adapters have the converters that write the answer
     * @param language the language for requests that ask for none
     */
    ProblemDetailResolver(ObjectProvider<RequestMappingHandlerAdapter> adapters, Locale language) {
        this.adapters = adapters;
        this.language = language;
    }

    /** Spring's own resolvers are 0. */
    @Override
    public int getOrder() {
        return -1;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception exception) {
        if (response.isCommitted()) {
            return null;
        }
        return DisclosureProblems.of(exception, locale(request))
                .map(problem -> written(problem, request, response))
                .orElse(null);
    }

    /** The language asked for, in whatever way the application lets people ask; by default that is a header. */
    private Locale locale(HttpServletRequest request) {
        LocaleResolver resolver = RequestContextUtils.getLocaleResolver(request);
        boolean notAsked = (resolver == null || resolver instanceof AcceptHeaderLocaleResolver)
                && request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null;
        return notAsked ? language : RequestContextUtils.getLocale(request);
    }

    @SuppressWarnings("unchecked")
    private @Nullable ModelAndView written(
            ProblemDetail problem, HttpServletRequest request, HttpServletResponse response) {
        problem.setInstance(URI.create(request.getRequestURI()));
        for (HttpMessageConverter<?> converter : adapters.getObject().getMessageConverters()) {
            if (converter.canWrite(ProblemDetail.class, MediaType.APPLICATION_PROBLEM_JSON)) {
                try (ServletServerHttpResponse answer = new ServletServerHttpResponse(response)) {
                    response.setStatus(problem.getStatus());
                    ((HttpMessageConverter<ProblemDetail>) converter)
                            .write(problem, MediaType.APPLICATION_PROBLEM_JSON, answer);
                } catch (IOException clientIsGone) {
                    return new ModelAndView();
                }
                return new ModelAndView();
            }
        }
        return null;
    }
}
