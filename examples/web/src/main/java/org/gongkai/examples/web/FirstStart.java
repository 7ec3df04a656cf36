package org.gongkai.examples.web;

import java.util.Optional;
import org.gongkai.examples.web.Accounts.Drawn;
import org.gongkai.report.Agency;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Founds the office on an empty database, where nothing is to be demonstrated. */
@Component
@ConditionalOnBooleanProperty(name = "desk.demonstration", havingValue = false)
class FirstStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final Roster roster;
    private final Accounts accounts;
    private final Optional<String> office;

    FirstStart(Roster roster, Accounts accounts, @Value("${desk.office:}") String office) {
        this.roster = roster;
        this.accounts = accounts;
        this.office = Optional.of(office).filter(name -> !name.isBlank());
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!roster.isEmpty()) {
            return;
        }
        String name = office.orElseThrow(() ->
                new IllegalStateException("数据库中还没有单位，请用 --desk.office=名称 指定汇总机关，或用 --desk.demonstration=true 装入演示数据。"
                        + " The database is empty: name the office that collects with --desk.office=NAME,"
                        + " or have the demonstration with --desk.demonstration=true."));
        Drawn account = accounts.found(Agency.of(name));
        LOG.info(
                "{}：账号 {}，密码 {}，只显示这一次，请登录后修改。 The account of the office and its password, shown this once.",
                account.person(),
                account.username(),
                account.password());
    }
}
