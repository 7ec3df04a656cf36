/** A module that uses the library. */
module org.example.consumer {
    requires org.gongkai.documents;
    requires org.gongkai.json;
    requires org.gongkai.validation;
    requires tools.jackson.core;
}
