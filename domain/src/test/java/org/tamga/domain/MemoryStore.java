package org.tamga.domain;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.cfg.SchemaToolingSettings;
import org.tamga.domain.source.Citations;
import org.tamga.domain.source.CitedFact;

/** A store in memory for tests of HQL: the tables of the migrations, checked against the entities, without rows. */
public final class MemoryStore {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final SessionFactory FACTORY = open();

    private MemoryStore() {}

    /** Runs a test on an empty store and takes back what it writes; references between rows are not enforced. */
    public static void run(Consumer<Session> test) {
        try (var store = FACTORY.openSession()) {
            var transaction = store.beginTransaction();
            try {
                test.accept(store);
            } finally {
                transaction.rollback();
            }
        }
    }

    private static SessionFactory open() {
        var registry = new StandardServiceRegistryBuilder()
                .applySettings(Map.of(
                        JdbcSettings.JAKARTA_JDBC_URL,
                        "jdbc:h2:mem:;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;INIT="
                                + migrations() + "set referential_integrity false",
                        JdbcSettings.POOL_SIZE,
                        "1",
                        SchemaToolingSettings.HBM2DDL_AUTO,
                        "validate",
                        MappingSettings.PHYSICAL_NAMING_STRATEGY,
                        PhysicalNamingStrategySnakeCaseImpl.class))
                .build();
        var sources = new MetadataSources(registry);
        mapped().forEach(sources::addAnnotatedClass);
        return sources.buildMetadata().buildSessionFactory();
    }

    /** Gives a fact what every row must have. */
    public static <F extends Fact> F complete(F fact) {
        fact.dataset = "test";
        fact.since = 1;
        if (fact instanceof CitedFact cited) {
            cited.citations = new Citations("source", null);
        }
        return fact;
    }

    private static String migrations() {
        try (var files = Files.list(MIGRATIONS)) {
            return files.sorted(Comparator.comparingInt(MemoryStore::version))
                    .map(file -> "runscript from '%s'\\;".formatted(filled(file)))
                    .collect(Collectors.joining());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A copy of a migration with its placeholders filled. */
    private static Path filled(Path file) {
        try {
            var text = Files.readString(file);
            for (var placeholder : Schema.placeholders(false).entrySet()) {
                text = text.replace("${" + placeholder.getKey() + "}", placeholder.getValue());
            }
            var copy = Files.createTempFile("migration", ".sql");
            copy.toFile().deleteOnExit();
            return Files.writeString(copy, text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int version(Path file) {
        return Integer.parseInt(file.getFileName().toString().replaceAll("V([0-9]+)__.*", "$1"));
    }

    private static Stream<Class<?>> mapped() {
        return new ClassFileImporter()
                .importPackages("org.tamga.domain").stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Converter.class))
                        .map(JavaClass::reflect);
    }
}
