package org.gongkai.spring;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.gongkai.documents.DocumentReader;
import org.gongkai.documents.DocumentWriter;
import org.gongkai.documents.HtmlWriter;
import org.gongkai.documents.source.ReadingLimits;
import org.gongkai.finding.Policy;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.json.DisclosureJson;
import org.gongkai.json.Jackson2DisclosureModule;
import org.gongkai.json.Jackson3DisclosureModule;
import org.gongkai.json.reading.JsonLimits;
import org.gongkai.validation.ReportValidator;
import org.gongkai.validation.constraint.ValidReportValidator;
import org.gongkai.validation.rule.Rule;
import org.gongkai.validation.rule.YearOnYearRule;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.InstantiationAwareBeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.context.properties.ConfigurationPropertiesBinding;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The beans of the library. Each yields to one of the application's own of the same type.
 *
 * @since 0.1.0
 */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration",
            "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration",
            "org.springframework.boot.jackson2.autoconfigure.Jackson2AutoConfiguration"
        })
@EnableConfigurationProperties(GongkaiProperties.class)
public class GongkaiAutoConfiguration {

    /** Obtains the configuration. */
    public GongkaiAutoConfiguration() {}

    /**
     * Provides the reader and writer of JSON.
     *
     * @param properties the limits
     * @return the reader and writer
     */
    @Bean
    @ConditionalOnMissingBean
    public DisclosureJson disclosureJson(GongkaiProperties properties) {
        GongkaiProperties.Json set = properties.json();
        JsonLimits standard = JsonLimits.standard();
        return DisclosureJson.standard()
                .withLimits(new JsonLimits(
                        bytes(set.maxSize(), standard.maxSize()),
                        set(set.maxTextLength(), standard.maxTextLength()),
                        set(set.maxKeyLength(), standard.maxKeyLength()),
                        set(set.maxNumberLength(), standard.maxNumberLength()),
                        set(set.maxDepth(), standard.maxDepth())));
    }

    /**
     * Provides the policy of the file that {@code gongkai.policy} names.
     *
     * @param json reads it
     * @param properties the file
     * @return the policy
     * @throws IOException if the file cannot be read
     */
    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnProperty("gongkai.policy")
    public Policy disclosurePolicy(DisclosureJson json, GongkaiProperties properties) throws IOException {
        try (InputStream file = Objects.requireNonNull(properties.policy()).getInputStream()) {
            return json.policies().read(file);
        }
    }

    /**
     * Provides the validator: the rules of the catalogue, those that are beans, and the policy.
     *
     * @param rules the application's own rules for a report
     * @param yearOnYearRules the application's own rules for two years
     * @param policy the policy
     * @param properties whether to diagnose
     * @return the validator
     */
    @Bean
    @ConditionalOnMissingBean
    public ReportValidator reportValidator(
            ObjectProvider<Rule> rules,
            ObjectProvider<YearOnYearRule> yearOnYearRules,
            ObjectProvider<Policy> policy,
            GongkaiProperties properties) {
        ReportValidator validator = ReportValidator.standard()
                .withRules(rules.orderedStream().toArray(Rule[]::new))
                .withRules(yearOnYearRules.orderedStream().toArray(YearOnYearRule[]::new));
        if (properties.diagnosis()) {
            validator = validator.withDiagnosis();
        }
        Policy kept = policy.getIfAvailable();
        return kept == null ? validator : validator.withPolicy(kept);
    }

    /**
     * Makes {@link org.gongkai.validation.constraint.ValidReport} ask the application's validator, anew for every check.
     *
     * @param validators the validator
     * @return what replaces the one that the constraint would make by itself
     */
    @Bean
    public static InstantiationAwareBeanPostProcessor validReportUsesTheValidator(
            ObjectProvider<ReportValidator> validators) {
        return new InstantiationAwareBeanPostProcessor() {
            @Override
            public @Nullable Object postProcessBeforeInstantiation(Class<?> type, String name) {
                return type == ValidReportValidator.class ? new ValidReportValidator(validators::getObject) : null;
            }
        };
    }

    /**
     * Converts a JSON Pointer, such as a request parameter, into the address of a cell.
     *
     * @return the converter
     */
    @Bean
    @ConfigurationPropertiesBinding
    public static Converter<String, CellPath> cellPathConverter() {
        return new Converter<>() {
            @Override
            public CellPath convert(String pointer) {
                return CellPath.of(pointer);
            }
        };
    }

    /**
     * Converts an id, such as {@code 2021}, into a form.
     *
     * @return the converter
     */
    @Bean
    @ConfigurationPropertiesBinding
    public static Converter<String, Form> formConverter() {
        return new Converter<>() {
            @Override
            public Form convert(String id) {
                return Form.ofId(id).orElseThrow(() -> new IllegalArgumentException("There is no form " + id));
            }
        };
    }

    private static int bytes(@Nullable DataSize set, int otherwise) {
        return set == null ? otherwise : Math.toIntExact(set.toBytes());
    }

    private static int set(@Nullable Integer set, int otherwise) {
        return set == null ? otherwise : set;
    }

    /** For mappers of Jackson 2. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(ObjectMapper.class)
    static class Jackson2 {

        @Bean
        @ConditionalOnMissingBean
        Jackson2DisclosureModule jackson2DisclosureModule() {
            return new Jackson2DisclosureModule();
        }
    }

    /** For mappers of Jackson 3. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(tools.jackson.databind.ObjectMapper.class)
    static class Jackson3 {

        @Bean
        @ConditionalOnMissingBean
        Jackson3DisclosureModule jackson3DisclosureModule() {
            return new Jackson3DisclosureModule();
        }
    }

    /** Where the application reads documents. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(DocumentReader.class)
    static class Documents {

        @Bean
        @ConditionalOnMissingBean
        DocumentReader documentReader(GongkaiProperties properties) {
            GongkaiProperties.Documents set = properties.documents();
            ReadingLimits standard = ReadingLimits.standard();
            return DocumentReader.standard()
                    .withLimits(new ReadingLimits(
                            bytes(set.maxSize(), standard.maxSize()),
                            set(set.maxLines(), standard.maxLines()),
                            set(set.maxLineLength(), standard.maxLineLength())));
        }

        @Bean
        @ConditionalOnMissingBean
        HtmlWriter htmlWriter(GongkaiProperties properties) {
            return DocumentWriter.html().withLocale(properties.language());
        }
    }

    /** Where the application answers requests. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = Type.SERVLET)
    @ConditionalOnClass(DispatcherServlet.class)
    static class Web {

        @Bean
        @ConditionalOnMissingBean
        ReportHttpMessageConverter reportHttpMessageConverter(DisclosureJson json) {
            return new ReportHttpMessageConverter(json);
        }

        @Bean
        @ConditionalOnBooleanProperty(name = "gongkai.problem-details.enabled", matchIfMissing = true)
        ProblemDetailResolver disclosureProblemResolver(
                ObjectProvider<RequestMappingHandlerAdapter> adapter, GongkaiProperties properties) {
            return new ProblemDetailResolver(adapter, properties.language());
        }

        @Bean
        UncheckedReports uncheckedReports(ObjectProvider<RequestMappingHandlerMapping> mappings) {
            return new UncheckedReports(mappings);
        }
    }
}
