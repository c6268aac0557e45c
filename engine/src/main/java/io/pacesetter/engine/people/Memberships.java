package io.pacesetter.engine.people;

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
        Map<Long, Membership> gone = new HashMap<>();
        findByPersonId(personId).forEach(row -> gone.put(row.id(), row));
        for (Timeline.Entry<Post> entry : timeline.entries()) {
            Membership row = gone.remove(entry.id());
            if (row == null) {
                save(new Membership(personId, entry));
            } else {
                row.become(entry);
            }
        }
        deleteAll(gone.values());
    }
}
