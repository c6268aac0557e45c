package io.pacesetter.engine.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.jpa.repository.JpaRepository;

/** The rows of memberships. */
interface Memberships extends JpaRepository<Membership, Long> {

    List<Membership> findByPersonId(long personId);

    List<Membership> findByPersonIdIn(Collection<Long> personIds);

    /** Returns a person's posts in order. */
    default Timeline<Post> timeline(long personId) {
        return new Timeline<>(
                findByPersonId(personId).stream().map(Membership::entry).toList());
    }

    /** Makes a person's rows what the timeline says. */
    default void store(long personId, Timeline<Post> timeline) {
        store(personId, findByPersonId(personId), timeline);
    }

    /** Makes a person's rows, which are known, what the timeline says, and returns those that there are then. */
    default List<Membership> store(long personId, Collection<Membership> rows, Timeline<Post> timeline) {
        Map<Long, Membership> gone = new HashMap<>();
        rows.forEach(row -> gone.put(row.id(), row));
        List<Membership> stored = new ArrayList<>();
        for (Timeline.Entry<Post> entry : timeline.entries()) {
            Membership row = gone.remove(entry.id());
            if (row == null) {
                row = save(new Membership(personId, entry));
            } else {
                row.become(entry);
            }
            stored.add(row);
        }
        deleteAll(gone.values());
        return stored;
    }
}
