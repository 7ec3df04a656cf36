/** The rules of the annual report on open government information, and the engine that runs them. */
module org.gongkai.validation {
    requires transitive jakarta.validation;
    requires transitive org.gongkai.core;
    requires static org.hibernate.validator;
    requires static org.jspecify;

    exports org.gongkai.validation;
    exports org.gongkai.validation.constraint;
    exports org.gongkai.validation.rule;
}
