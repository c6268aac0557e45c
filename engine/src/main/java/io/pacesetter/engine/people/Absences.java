package io.pacesetter.engine.people;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The rows of absences. */
interface Absences extends JpaRepository<Absence, Long> {

    List<Absence> findByPersonIdInOrderByFromDay(Collection<Long> personIds);
}
