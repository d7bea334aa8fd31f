package org.tamga.api.http;

import java.util.HashMap;
import java.util.Map;

/** A number of places, of which each client address has a share, so that no client can take them all. */
public final class Places {

    private final int all;
    private final int share;
    private final Map<String, Integer> taken = new HashMap<>();
    private int total;

    /**
     * @param all how many places there are
     * @param share how many of them one address may take
     */
    public Places(int all, int share) {
        this.all = all;
        this.share = share;
    }

    /** Takes a place, without waiting; false if there is none, or the address has its share already. */
    public synchronized boolean enter(String address) {
        if (total == all || taken.getOrDefault(address, 0) >= share) {
            return false;
        }
        taken.merge(address, 1, Integer::sum);
        total++;
        return true;
    }

    /** Gives a place back. */
    public synchronized void leave(String address) {
        taken.compute(address, (who, count) -> count == 1 ? null : count - 1);
        total--;
    }
}
