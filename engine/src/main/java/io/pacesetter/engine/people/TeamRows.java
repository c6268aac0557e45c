package io.pacesetter.engine.people;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The rows of teams. */
interface TeamRows extends JpaRepository<Team, Long> {

    Optional<Team> findByName(String name);
}
