package org.gongkai.spring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.gongkai.finding.Waiver;
import org.gongkai.validation.ReportValidator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;

@Configuration
class Checking {

    @Bean
    @Scope("prototype")
    ReportValidator reportValidator(Supplier<List<Waiver>> accepted, Clock clock) {
        return ReportValidator.standard().withWaivers(accepted.get(), LocalDate.now(clock));
    }
}
