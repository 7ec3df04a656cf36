/** A module that checks reports with Jakarta Validation. */
module org.example.consumer {
    // Hibernate Validator only asks for expressions where somebody else requires them.
    requires jakarta.el;
    requires org.gongkai.validation;

    opens org.example.consumer;
}
