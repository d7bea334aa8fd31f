package org.tamga.api;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * A test of the running API over the built-in datasets, on the database that the build is for. The tag chooses what is
 * repeated on another database: -Dgroups=database leaves out what knows none, and what runs on every one anyway.
 */
@QuarkusTest
@Tag("database")
@WithTestResource(value = Database.class, scope = TestResourceScope.GLOBAL)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ApiTest {}
