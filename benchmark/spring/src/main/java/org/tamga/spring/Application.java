package org.tamga.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The same rows as Tamga's, served by Spring Boot as its guides do it. */
@SpringBootApplication
public class Application {

    /** @param args none */
    public static void main(String... args) {
        SpringApplication.run(Application.class, args);
    }
}
