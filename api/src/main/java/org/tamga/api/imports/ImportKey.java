package org.tamga.api.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tamga.api.problem.Problem;
import org.tamga.api.problem.ProblemException;
import org.tamga.importer.digest.Sha256;

/**
 * Checks the import key of the operator; without a configured key nobody may import. An identity provider would replace
 * this class.
 */
@ApplicationScoped
public class ImportKey {

    private static final String SCHEME = "Bearer ";

    @ConfigProperty(name = "tamga.import.key")
    Optional<String> key;

    /**
     * Rejects a request without the key.
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
        // Digests have one length, so that the time of the comparison reveals nothing about the key.
        if (!MessageDigest.isEqual(
                sha256(authorization.substring(SCHEME.length()).strip()), sha256(key.get()))) {
            throw ProblemException.of(Problem.Kind.FORBIDDEN, "This is not the key of the curators");
        }
    }

    private static byte[] sha256(String text) {
        return Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8));
    }
}
