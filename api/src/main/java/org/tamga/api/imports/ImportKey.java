package org.tamga.api.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tamga.api.problem.Problem;
import org.tamga.api.problem.ProblemException;
import org.tamga.importer.digest.Sha256;

/** Lets those in who hold the operator's key; without a key nobody. An identity provider would take this place. */
@ApplicationScoped
public class ImportKey {

    private static final String SCHEME = "Bearer ";

    @ConfigProperty(name = "tamga.import.key")
    Optional<String> key;

    /**
     * Refuses a request that does not hold the key.
     *
     * @param authorization the header, or null
     */
    public void require(String authorization) {
        if (key.isEmpty()) {
            throw ProblemException.of(
                    Problem.Kind.FORBIDDEN,
                    "Imports over HTTP are off: the operator has set no key (tamga.import.key)");
        }
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw ProblemException.of(
                    Problem.Kind.UNAUTHORIZED, "Send the key of the curators as \"Authorization: Bearer <key>\"");
        }
        // Digests are of one length, so that the time of the comparison tells nothing of the key.
        if (!MessageDigest.isEqual(
                sha256(authorization.substring(SCHEME.length()).strip()), sha256(key.get()))) {
            throw ProblemException.of(Problem.Kind.FORBIDDEN, "This is not the key of the curators");
        }
    }

    private static byte[] sha256(String text) {
        return Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8));
    }
}
