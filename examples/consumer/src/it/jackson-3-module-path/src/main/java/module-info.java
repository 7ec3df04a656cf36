/** A module that uses the library with Jackson 3. */
module org.example.consumer {
    requires org.gongkai.json;
    requires tools.jackson.databind;
}
