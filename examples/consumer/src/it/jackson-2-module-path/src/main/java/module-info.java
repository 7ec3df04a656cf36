/** A module that uses the library with Jackson 2. */
module org.example.consumer {
    requires com.fasterxml.jackson.databind;
    requires org.gongkai.json;
}
