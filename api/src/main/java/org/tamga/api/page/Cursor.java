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
 * The opaque text that says where the next page starts: the sort keys of the last row, under a fingerprint of them and of
 * the query that they belong to, so that a cursor which was changed, or which is of another query, is noticed.
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
        } catch (java.io.IOException | RuntimeException notOurs) {
            throw refused();
        }
        throw refused();
    }

    /** The place in a list in memory that a cursor names. */
    int index(String cursor, int size) {
        var keys = read(cursor);
        if (keys.size() != 1 || !keys.get(0).matches("\\d{1,9}") || Integer.parseInt(keys.get(0)) > size) {
            throw refused();
        }
        return Integer.parseInt(keys.get(0));
    }

    /** A fingerprint is no secret: whoever makes one up may put a byte behind it that no database text can hold. */
    private static boolean isForged(String key) {
        return key.chars().anyMatch(Character::isISOControl);
    }

    ProblemException refused() {
        return ProblemException.parameter(
                "cursor",
                "invalid_value",
                "is no next_cursor of this query; keep the other parameters as they were, or start without cursor");
    }

    /** The address of the same query with this cursor. */
    URI address(String cursor) {
        return URI.create(CanonicalUrl.address(uri, cursor));
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
