package io.pacesetter.api.demo;

import java.util.ArrayList;
import java.util.List;

/** Who works in the demo organization: 34 reps and 6 managers in 6 teams of 3 regions. All are made up. */
final class DemoCast {

    /** A team, the region above it and the person who manages it. */
    record DemoTeam(String name, String region, String manager) {}

    /**
     * Someone in the demo organization.
     *
     * @param key the key in the demo's CRM
     * @param role the job role
     * @param skill how much more or less than most the person achieves; 1 is average
     * @param daysSinceStart how long ago the person joined
     */
    record DemoPerson(String key, String name, String team, String role, double skill, int daysSinceStart) {}

    static final List<DemoTeam> TEAMS = List.of(
            new DemoTeam("Seoul Hangang", "Korea", "한지우"),
            new DemoTeam("Busan Haeundae", "Korea", "오세민"),
            new DemoTeam("Chicago Lakeside", "Americas", "Renata Okafor"),
            new DemoTeam("Austin Hill", "Americas", "Miles Thackeray"),
            new DemoTeam("Dublin Quay", "Europe", "Aoife Brannigan"),
            new DemoTeam("Lisbon Rio", "Europe", "Tomás Queiroga"));

    private static final List<List<String>> REPS = List.of(
            List.of("김서연", "이도윤", "박하은", "최민재", "정유진", "강태오"),
            List.of("윤소미", "임현우", "송지안", "배준서", "서다온", "남궁하늘"),
            List.of("Ingrid Vale", "Marcus Dray", "Priya Nandan", "Theo Castellan", "Wren Hollis", "Jamal Eastwood"),
            List.of("Delia Moreno-Finch", "Otis Barrow", "Xiu Langley", "Beau Kessler", "Nadia Froude"),
            List.of("Cian Mulcahy", "Saoirse Devane", "Felix Aumann", "Greta Lindqvist", "Piotr Zalewa", "Amélie Roux"),
            List.of("Inês Falcato", "Rui Bastos", "Lucía Herrán", "Enzo Marchetti", "Katya Volkova-Anders"));

    /** The rep whose account is offered on the sign-in page. */
    static final String STAR_REP = "Ingrid Vale";
    /** The manager whose account is offered on the sign-in page. */
    static final String STAR_MANAGER = "Renata Okafor";

    private DemoCast() {}

    /** Returns everyone, managers first in each team. */
    static List<DemoPerson> people() {
        List<DemoPerson> people = new ArrayList<>();
        int number = 1;
        for (int team = 0; team < TEAMS.size(); team++) {
            DemoTeam at = TEAMS.get(team);
            people.add(new DemoPerson(key(number++), at.manager(), at.name(), "Sales manager", 0, 900));
            List<String> reps = REPS.get(team);
            for (int rep = 0; rep < reps.size(); rep++) {
                people.add(rep(key(number++), reps.get(rep), at.name(), team, rep));
            }
        }
        return people;
    }

    private static DemoPerson rep(String key, String name, String team, int teamNumber, int repNumber) {
        // A spread of strong and weak that differs from team to team and stays the same from start to start
        double skill = 0.75 + 0.11 * ((repNumber * 5 + teamNumber * 3) % 6);
        boolean newHire = repNumber == 4 && teamNumber % 2 == 1;
        String role = repNumber % 3 == 2 ? "Sales development" : "Account executive";
        return new DemoPerson(key, name, team, role, skill, newHire ? 75 : 400 + 60 * repNumber);
    }

    private static String key(int number) {
        return "E%03d".formatted(number);
    }
}
