package org.tamga.api.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.tamga.api.problem.ProblemException;
import org.tamga.api.query.CanonicalUrl;
import org.tamga.importer.digest.Sha256;

/**
 * The opaque text that says where the next page starts. It holds the sort keys of the last row, and a fingerprint of
 * them and of the query. The fingerprint detects a cursor that was changed or belongs to another query.
 */
final class Cursor {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final UriInfo uri;

    Cursor(UriInfo uri) {
        this.uri = uri;
    }

    String write(List<String> keys) {
        var all = new ArrayList<String>();
        all.add(fingerprint(keys));
        all.addAll(keys);
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(all));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> read(String cursor) {
        try {
            var all = List.of(JSON.readValue(Base64.getUrlDecoder().decode(cursor), String[].class));
            var keys = all.subList(1, all.size());
            if (write(keys).equals(cursor) && keys.stream().noneMatch(Cursor::isForged)) {
                return keys;
            }
        } catch (java.io.IOException | RuntimeException malformed) {
            throw invalid();
        }
        throw invalid();
    }

    /** The place in a list in memory that a cursor names. */
    int index(String cursor, int size) {
        var keys = read(cursor);
        if (keys.size() != 1 || !keys.get(0).matches("\\d{1,9}") || Integer.parseInt(keys.get(0)) > size) {
            throw invalid();
        }
        return Integer.parseInt(keys.get(0));
    }

    /**
     * The fingerprint is not a secret. Anyone can compute one for keys of their own, even for a byte that no database
     * text can hold.
     */
    private static boolean isForged(String key) {
        return key.chars().anyMatch(Character::isISOControl);
    }

    ProblemException invalid() {
        return ProblemException.parameter(
                "cursor",
                "invalid_value",
                "is not a next_cursor of this query; keep the other parameters as they were, or start without cursor");
    }

    /** The URL of the same query with this cursor. */
    URI url(String cursor) {
        return URI.create(CanonicalUrl.of(uri, cursor));
    }

    private String fingerprint(List<String> keys) {
        var digest = Sha256.digest();
        digest.update(uri.getPath().getBytes(StandardCharsets.UTF_8));
        var query = CanonicalUrl.parameters(uri);
        query.remove("limit");
        digest.update(query.toString().getBytes(StandardCharsets.UTF_8));
        digest.update(keys.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest(), 0, 6);
    }
}
