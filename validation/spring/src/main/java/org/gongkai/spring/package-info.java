/**
 * The library in a Spring Boot application: {@link org.gongkai.spring.GongkaiAutoConfiguration} says which beans there are,
 * {@link org.gongkai.spring.GongkaiProperties} what can be set, {@link org.gongkai.spring.DisclosureProblems} how what is
 * wrong is answered.
 */
@NullMarked
package org.gongkai.spring;

import org.jspecify.annotations.NullMarked;
