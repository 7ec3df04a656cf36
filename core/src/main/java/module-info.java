/** The vocabulary of the annual report on open government information: form, report, finding, figures. */
@SuppressWarnings("requires-automatic")
module org.gongkai.core {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.gongkai.figures;
    exports org.gongkai.finding;
    exports org.gongkai.form;
    exports org.gongkai.report;
    exports org.gongkai.text;
}
