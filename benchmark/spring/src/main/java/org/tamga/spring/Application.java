package org.tamga.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** The same rows as Tamga's, served by Spring Boot as its guides do it. */
@SpringBootApplication
@EnableJpaRepositories(considerNestedRepositories = true)
public class Application {

    /** @param args none */
    public static void main(String... args) {
        SpringApplication.run(Application.class, args);
    }
}
